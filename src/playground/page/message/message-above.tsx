import type { APIMessage } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { MESSAGE } from '../../discord-numbers.ts';
import { Avatar } from '../controls/avatar.tsx';
import { Icon } from '../controls/icons.tsx';
import { mentionName } from '../markdown/mention-name.ts';
import { plainText } from '../markdown/plain-text.ts';
import { usePage } from '../shell/page-context.ts';
import { messageElementId } from './message-element-id.ts';
import { messageText } from './message-text.ts';
import { displayNameOf } from './names.ts';

/** The line above a message that answers a command or another message. */
export function MessageAbove({ message }: { readonly message: APIMessage }): JSX.Element | null {
  const { world } = usePage();
  const command = message.interaction;

  if (message.type === MESSAGE.reply || message.referenced_message !== undefined) {
    return <ReplyLine referenced={message.referenced_message ?? null} />;
  }
  if (command === undefined) return null;

  const sign = message.type === MESSAGE.contextCommand ? '' : '/';
  return (
    <UsedCommand
      userId={command.user.id}
      userName={displayNameOf(command.user, world)}
      command={`${sign}${command.name}`}
    />
  );
}

/** Who used which command. */
export function UsedCommand({
  userId,
  userName,
  command,
}: {
  readonly userId: string;
  readonly userName: string;
  readonly command: string;
}): JSX.Element {
  return (
    <div class="message-above">
      <Avatar id={userId} name={userName} />
      <span>
        <strong>{userName}</strong> used <span class="used-command">{command}</span>
      </span>
    </div>
  );
}

/** Whom a reply answers, and the beginning of that message. */
function ReplyLine({ referenced }: { readonly referenced: APIMessage | null }): JSX.Element {
  const { world, channelId } = usePage();
  if (referenced === null) {
    return (
      <div class="message-above">
        <Icon name="reply" />
        <em>Original message was deleted</em>
      </div>
    );
  }

  const name = displayNameOf(referenced.author, world);
  const text = plainText(messageText(referenced), (each) => mentionName(each, world, channelId));
  return (
    <div class="message-above">
      <Avatar id={referenced.author.id} name={name} />
      <button
        type="button"
        title="Go to the message"
        onClick={() => document.getElementById(messageElementId(referenced.id))?.focus()}
      >
        <strong>{name}</strong>
        <span class="reply-start" dir="auto">
          {text.slice(0, 200) || 'Click to see attachment'}
        </span>
      </button>
    </div>
  );
}
