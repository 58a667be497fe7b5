import type { APIUser } from 'discord-api-types/v10';
import type { ClientWorld } from '../../client-api/world.ts';

/** The name shown for an author. */
export function displayNameOf(
  { id, username, global_name: globalName }: Pick<APIUser, 'id' | 'username' | 'global_name'>,
  world: ClientWorld,
): string {
  const known = world.users.find((user) => user.id === id);
  return known?.displayName ?? globalName ?? username;
}
