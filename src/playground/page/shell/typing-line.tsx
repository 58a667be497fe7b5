import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Dots } from '../message/components/dots.tsx';
import { people } from '../state/pickables.ts';
import type { Typing } from '../state/state.ts';
import { usePage } from './page-context.ts';

/** Shows who is typing in the open channel. */
export function TypingLine({ typing }: { readonly typing: readonly Typing[] }): JSX.Element {
  const { world, channelId } = usePage();
  const [nowMs, setNow] = useState(() => Date.now());
  const shown = typing.filter((each) => each.channelId === channelId);
  const untilMs = Math.max(0, ...shown.map((each) => each.untilMs));

  useEffect(() => {
    setNow(Date.now());
    const timer = setTimeout(() => setNow(Date.now()), Math.max(0, untilMs - Date.now()));
    return () => clearTimeout(timer);
  }, [untilMs]);

  const names = people(world, channelId)
    .filter(({ id }) => shown.some((each) => each.userId === id && each.untilMs > nowMs))
    .map(({ name }) => name.slice(1));

  return (
    <p class="typing-line" role="status">
      {names.length > 0 && (
        <>
          <Dots /> <strong>{names.join(', ')}</strong> {names.length === 1 ? 'is' : 'are'} typing…
        </>
      )}
    </p>
  );
}
