import { ChannelType } from 'discord-api-types/v10';

const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

/** Whether a channel of that type stands in another one. */
export function isThread(type: ChannelType): boolean {
  return THREADS.has(type);
}
