import { MINUTE_MS } from '../../durations.ts';
import { NewestMap } from '../../newest-map.ts';
import type { ChannelName } from '../desk/desk-tools.ts';
import { readChannel } from './read-channel.ts';
import type { DailyRest } from './rest.ts';

/** Names may change, and whoever types asks again with each letter. */
const REMEMBERED_MS = MINUTE_MS;

const MOST_REMEMBERED = 1_000;

/** Asks Discord for the names of channels, for texts in which it shows no mention of one. */
export function channelNames(rest: Pick<DailyRest, 'get'>, now: () => number): ChannelName {
  const known = new NewestMap<
    string,
    { readonly name: Promise<string | null>; readonly until: number }
  >(MOST_REMEMBERED);
  const ask = async (channelId: string): Promise<string | null> => {
    try {
      return (await readChannel(rest, channelId)).name ?? null;
    } catch {
      return null;
    }
  };
  return (channelId) => {
    const before = known.get(channelId);
    if (before !== undefined && now() < before.until) return before.name;
    const name = ask(channelId);
    known.set(channelId, { name, until: now() + REMEMBERED_MS });
    return name;
  };
}
