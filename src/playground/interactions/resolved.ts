import { findUser, presentPartialMember } from '../state/accounts.ts';
import type { Channel } from '../state/channel.ts';
import { homeOf } from '../state/permissions.ts';
import type { State } from '../state/state.ts';
import type { Actor } from './actor.ts';
import { presentPartialChannel } from './setting.ts';

/** A chosen thing of which the bot is told more than the id. */
export interface Entity {
  readonly kind: 'user' | 'role' | 'channel';
  readonly id: string;
}

/** The entity of an id that was chosen among users and roles. */
export function entityOf(state: State, channel: Channel, id: string): Entity | undefined {
  if (findUser(state, id) !== undefined) return { kind: 'user', id };
  const roles = homeOf(state, channel)?.server.roles ?? [];
  if (roles.some((role) => role.id === id)) return { kind: 'role', id };
  return state.channels.has(id) ? { kind: 'channel', id } : undefined;
}

/** Discord's `resolved`: the chosen entities by id; omitted if there are none. */
export function resolveEntities(
  state: State,
  { channel, person }: Actor,
  entities: readonly Entity[],
): { readonly resolved?: object } {
  if (entities.length === 0) return {};
  const server = homeOf(state, channel)?.server;
  const ids = (kind: Entity['kind']): readonly string[] =>
    entities.filter((entity) => entity.kind === kind).map((entity) => entity.id);
  const users = ids('user').flatMap((id) => findUser(state, id) ?? []);
  const members = ids('user').flatMap((id) => server?.members.get(id) ?? []);
  const roles = (server?.roles ?? []).filter((role) => ids('role').includes(role.id));
  const channels = ids('channel').flatMap((id) => state.channels.get(id) ?? []);
  const resolved = withoutEmpty({
    users: users.map((user) => [user.id, user]),
    members: members.map((member) => {
      const { mute: _, deaf: __, ...partial } = presentPartialMember(member);
      return [member.userId, partial];
    }),
    roles: roles.map((role) => [role.id, role]),
    channels: channels.map((one) => [one.id, presentPartialChannel(state, one, person.user.id)]),
  });
  return { resolved };
}

function withoutEmpty(
  lists: Readonly<Record<string, readonly (readonly unknown[])[]>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(lists)
      .filter(([, entries]) => entries.length > 0)
      .map(([name, entries]) => [name, Object.fromEntries(entries)]),
  );
}
