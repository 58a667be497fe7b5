import { type APIChannel, ChannelType } from 'discord-api-types/v10';

const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

/** Whether a channel of that type stands in another one. */
export function isThread(type: ChannelType): boolean {
  return THREADS.has(type);
}

/**
 * The channel that a thread stands in; `null` for what is no thread: Discord also gives other channels a parent, the
 * category that they are listed under.
 */
export function threadParent(channel: Pick<APIChannel, 'type'>): string | null {
  return isThread(channel.type) && 'parent_id' in channel && typeof channel.parent_id === 'string'
    ? channel.parent_id
    : null;
}
