import { missingAccess, unknown } from '../discord-error.ts';
import type { Server, State } from '../state/state.ts';

/**
 * A server that the bot is in.
 *
 * @throws DiscordError 10004 when there is none, 50001 when the bot is not in it
 */
export function botServer(state: State, serverId: string): Server {
  const server = state.servers.get(serverId);
  if (server === undefined) throw unknown('guild');
  if (!server.members.has(state.bot.user.id)) throw missingAccess();
  return server;
}
