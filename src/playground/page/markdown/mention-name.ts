import type { ClientWorld } from '../../client-api/world.ts';
import { channels, people, roles } from '../state/pickables.ts';
import type { Inline } from './syntax.ts';

/** A mention of somebody, a role or a channel. */
export type Mention = Extract<Inline, { readonly kind: 'user' | 'role' | 'channel' }>;

/** The text of a mention, with its prefix: `@Ada`, `#general`. */
export function mentionName({ kind, id }: Mention, world: ClientWorld, channelId: string): string {
  const nameIn = (known: readonly { readonly id: string; readonly name: string }[]) =>
    known.find((each) => each.id === id)?.name;
  switch (kind) {
    case 'user': {
      const user = world.users.find((each) => each.id === id);
      const unknown = user === undefined ? '@unknown-user' : `@${user.displayName}`;
      return nameIn(people(world, channelId)) ?? unknown;
    }
    case 'role':
      return nameIn(roles(world, channelId)) ?? '@deleted-role';
    case 'channel':
      return nameIn(channels(world, channelId)) ?? '# No Access';
  }
}
