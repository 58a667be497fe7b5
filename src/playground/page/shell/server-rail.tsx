import type { JSX } from 'preact';
import { Icon } from '../controls/icons.tsx';
import { channelsOf } from '../state/world.ts';
import { usePage } from './page-context.ts';

/** The column of servers; direct messages come first. */
export function ServerRail({
  serverId,
  onOpen,
}: {
  /** The open server; empty for direct messages. */
  readonly serverId: string;
  readonly onOpen: (serverId: string) => void;
}): JSX.Element {
  const { world } = usePage();
  const hasDirectMessages = channelsOf(world, '').length > 0;

  return (
    <ul class="server-rail">
      {hasDirectMessages && (
        <li>
          <button
            type="button"
            aria-current={serverId === ''}
            aria-label="Direct messages"
            title="Direct messages"
            onClick={() => onOpen('')}
          >
            <Icon name="at" />
          </button>
        </li>
      )}
      {world.servers.map(({ id, name }) => (
        <li key={id}>
          <button
            type="button"
            aria-current={serverId === id}
            title={name}
            onClick={() => onOpen(id)}
          >
            <span aria-hidden="true">{initials(name)}</span>
            <span class="visually-hidden">{name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** `Cloud Study` is `CS`. */
function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 3);
}
