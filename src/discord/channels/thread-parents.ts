import type { REST } from 'discord.js';
import { type APIChannel, Routes } from 'discord-api-types/v10';
import { NewestMap } from '../../basics/newest-map.ts';
import { threadParent } from './threads.ts';

/** Channels whose parents are remembered. */
const MOST_REMEMBERED = 10_000;

/**
 * Finds the channel that a thread stands in where no interaction tells it, as for a post; `null` for what is
 * no thread. It never changes, so it is asked once. It keeps nothing from being posted: where Discord does
 * not say, it is `null`, and asked again the next time.
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
