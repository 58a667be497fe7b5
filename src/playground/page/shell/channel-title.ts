import type { ClientChannel } from '../../client-api/world.ts';
import { CHANNEL } from '../../discord-numbers.ts';
import type { IconName } from '../controls/icons.tsx';

/** The name of a channel with its prefix: `#general`, `@Nota`; a thread has none. */
export function channelTitle({ type, name }: ClientChannel): string {
  if (type === CHANNEL.directMessage) return `@${name}`;
  return isThread(type) ? name : `#${name}`;
}

/** The icon of a channel's type. */
export function channelIcon(type: ClientChannel['type']): IconName {
  if (type === CHANNEL.directMessage) return 'at';
  if (type === CHANNEL.announcement) return 'megaphone';
  if (type === CHANNEL.forum) return 'forum';
  return isThread(type) ? 'thread' : 'hash';
}

/** Whether it is a thread or a forum's post. */
export function isThread(type: ClientChannel['type']): boolean {
  return (
    type === CHANNEL.publicThread ||
    type === CHANNEL.privateThread ||
    type === CHANNEL.announcementThread
  );
}
