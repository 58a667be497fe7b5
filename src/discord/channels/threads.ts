import { type APIChannel, ChannelType } from 'discord-api-types/v10';

const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

/** Whether channels of this type are threads. */
export function isThread(type: ChannelType): boolean {
  return THREADS.has(type);
}

/**
 * The channel that a thread is in; `null` for other channels. Those may also have a `parent_id` in Discord: the
 * category that lists them.
 */
export function threadParent(channel: Pick<APIChannel, 'type'>): string | null {
  return isThread(channel.type) && 'parent_id' in channel && typeof channel.parent_id === 'string'
    ? channel.parent_id
    : null;
}
