import type { APIMessage } from 'discord-api-types/v10';
import { COMMAND, FLAG } from '../../discord-numbers.ts';
import type { MenuItem } from '../controls/menu.tsx';
import type { Page } from '../shell/page-context.ts';
import { shownName } from '../state/draft/translated.ts';
import { messageText } from './message-text.ts';

/** What can be done with a message. */
export function messageMenu(message: APIMessage, page: Page): readonly MenuItem[] {
  const { world, actions, dispatch } = page;
  const isPrivate = ((message.flags ?? 0) & FLAG.ephemeral) !== 0;
  const isOwn = message.author.id === world.me.id;

  const reply: MenuItem = {
    label: 'Reply',
    icon: 'reply',
    act: () => dispatch({ kind: 'reply-chosen', messageId: message.id }),
  };
  const edit: MenuItem = {
    label: 'Edit message',
    icon: 'edit',
    act: () => dispatch({ kind: 'editing-chosen', messageId: message.id }),
  };
  const copy: MenuItem = {
    label: 'Copy text',
    icon: 'copy',
    act: () => {
      void navigator.clipboard.writeText(messageText(message));
    },
  };
  const payload: MenuItem = {
    label: 'Show payload',
    icon: 'code',
    act: () => {
      void actions.showPayload(message.id);
    },
  };
  const remove: MenuItem = {
    label: isPrivate ? 'Dismiss message' : 'Delete message',
    icon: isPrivate ? 'close' : 'bin',
    isDanger: true,
    act: () => {
      void actions.remove(message.id);
    },
  };

  return [
    ...(isPrivate ? [] : [reply]),
    ...(isOwn ? [edit] : []),
    ...messageCommands(message, page),
    copy,
    payload,
    ...(isOwn || isPrivate ? [remove] : []),
  ];
}

function messageCommands(
  message: APIMessage,
  { world, channelId, actions }: Page,
): readonly MenuItem[] {
  return world.commands
    .filter(({ command }) => command.type === COMMAND.message)
    .filter(({ channelIds }) => channelIds.includes(channelId))
    .map(({ command }) => ({
      label: shownName(command, world.me.locale),
      icon: 'send',
      act: () => {
        void actions.useMessageCommand(command.id, command.name, message.id);
      },
    }));
}
