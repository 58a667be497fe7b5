import type { REST } from 'discord.js';
import { type APIChannel, Routes } from 'discord-api-types/v10';
import { NewestMap } from '../../basics/newest-map.ts';
import { threadParent } from './threads.ts';

/** How many channels are remembered. */
const MOST_REMEMBERED = 10_000;

/**
 * Finds the channel that a thread is in, if no interaction says so, as for a daily post; `null` if it is no thread.
 * This never changes, so Discord is asked once. If Discord does not answer, gives `null`, so that the post is not
 * prevented, and asks again the next time.
 */
export function threadParents(rest: Pick<REST, 'get'>) {
  const known = new NewestMap<string, string | null>(MOST_REMEMBERED);

  const ask = async (channelId: string): Promise<string | null> => {
    const channel = (await rest.get(Routes.channel(channelId))) as APIChannel;
    const parentId = threadParent(channel);
    known.set(channelId, parentId);
    return parentId;
  };

  return async (channelId: string): Promise<string | null> => {
    const before = known.get(channelId);
    if (before !== undefined) return before;
    try {
      return await ask(channelId);
    } catch {
      return null;
    }
  };
}
