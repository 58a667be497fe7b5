import { MINUTE_MS } from '../../basics/durations.ts';
import { remembered } from '../../basics/remembered.ts';
import type { ChannelName } from '../subscriptions/subscription-tools.ts';
import { readChannel } from './read-channel.ts';
import type { DailyRest } from './rest.ts';

/** For how long names are remembered: they may change, but suggestions ask for them with each letter that is typed. */
const REMEMBERED_MS = MINUTE_MS;

const MOST_REMEMBERED = 1_000;

/** Asks Discord for the names of channels, for texts that can't contain a mention. */
export function channelNames(rest: DailyRest, now: () => number): ChannelName {
  const names = remembered(
    { forMs: REMEMBERED_MS, most: MOST_REMEMBERED, now },
    (channelId: string) =>
      readChannel(rest, channelId).then(
        ({ name }) => name ?? null,
        () => null,
      ),
  );
  return names.of;
}
