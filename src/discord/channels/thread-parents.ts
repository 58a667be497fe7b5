import type { REST } from 'discord.js';
import { type APIChannel, Routes } from 'discord-api-types/v10';
import { NewestMap } from '../../basics/newest-map.ts';
import { threadParent } from './threads.ts';

/** Channels whose parents are remembered. */
const MOST_REMEMBERED = 10_000;

/**
 * Finds the channel that a thread is in, if no interaction says so, as for a post; `null` if it is no thread. It never
 * changes, so it is asked for once. It never prevents a post: if Discord does not answer, it is `null`, and is asked for
 * again the next time.
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
