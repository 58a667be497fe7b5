import type { APIMessage } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { Avatar } from '../controls/avatar.tsx';
import { usePage } from '../shell/page-context.ts';
import { useNow } from '../shell/use-now.ts';
import { messageTime } from './message-time.ts';

/** Who wrote a message, and when. */
export function MessageHeader({
  message,
  authorName,
}: {
  readonly message: APIMessage;
  readonly authorName: string;
}): JSX.Element {
  const { world } = usePage();
  const now = new Date(useNow());
  const sent = new Date(message.timestamp);

  return (
    <div class="message-header">
      <Avatar id={message.author.id} name={authorName} />
      <span class="author">{authorName}</span>
      {message.author.bot === true && <span class="app-tag">APP</span>}
      <time dateTime={message.timestamp}>{messageTime(sent, now, world.me.locale)}</time>
    </div>
  );
}
