import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MoveClock } from '../../client-api/world.ts';
import { Icon } from '../controls/icons.tsx';
import { Menu, type MenuItem, type MenuPlace } from '../controls/menu.tsx';
import { nextNine } from './next-nine.ts';
import { usePage } from './page-context.ts';
import { useNow } from './use-now.ts';

const HOUR_MS = 3_600_000;

/** The playground's time; moving it forward shows what a bot does later. */
export function ClockButton(): JSX.Element | null {
  const { actions, world, clockOffsetMs } = usePage();
  const [place, setPlace] = useState<MenuPlace | null>(null);
  const nowMs = useNow();
  const now = new Intl.DateTimeFormat(world.me.locale, {
    ...(Math.abs(clockOffsetMs) > HOUR_MS ? { day: 'numeric', month: 'short' } : {}),
    hour: 'numeric',
    minute: '2-digit',
  }).format(nowMs);
  if (!world.mayMoveClock) return null;

  const move = (label: string, to: MoveClock): MenuItem => ({
    label,
    icon: 'clock',
    act: () => {
      void actions.moveClock(to);
    },
  });
  const items = [
    move('Go to 09:00', { to: nextNine(nowMs) }),
    move('One minute later', { byMs: 60_000 }),
    move('One hour later', { byMs: HOUR_MS }),
    move('One day later', { byMs: 24 * HOUR_MS }),
    move('One week later', { byMs: 7 * 24 * HOUR_MS }),
  ];

  return (
    <>
      <button
        type="button"
        class="clock-button"
        aria-haspopup="menu"
        title="Move the playground's clock ahead"
        onClick={({ currentTarget }) => {
          const { left, bottom } = currentTarget.getBoundingClientRect();
          setPlace({ x: left, y: bottom + 4 });
        }}
      >
        <Icon name="clock" />
        <span>{now}</span>
      </button>
      {place !== null && (
        <Menu label="Move the clock" items={items} place={place} onClose={() => setPlace(null)} />
      )}
    </>
  );
}
