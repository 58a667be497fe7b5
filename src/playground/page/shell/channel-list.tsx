import type { JSX } from 'preact';
import type { ClientChannel } from '../../client-api/world.ts';
import { CHANNEL } from '../../discord-numbers.ts';
import { Icon } from '../controls/icons.tsx';
import { channelIcon, isThread } from './channel-title.ts';
import { usePage } from './page-context.ts';

/** The channels of a server, threads under their channel. */
export function ChannelList({
  channels,
  unread,
  onOpen,
}: {
  readonly channels: readonly ClientChannel[];
  /** Ids of channels with unseen messages. */
  readonly unread: readonly string[];
  readonly onOpen: (channelId: string) => void;
}): JSX.Element {
  const threads = channels.filter(({ type }) => isThread(type));

  return (
    <ul class="channel-list">
      {channels
        .filter(({ type }) => !isThread(type))
        .map((channel) => (
          <li key={channel.id}>
            <ChannelButton
              channel={channel}
              isUnread={unread.includes(channel.id)}
              onOpen={onOpen}
            />
            <ul class="threads">
              {threads
                .filter(({ parentId }) => parentId === channel.id)
                .map((thread) => (
                  <li key={thread.id}>
                    <ChannelButton
                      channel={thread}
                      isUnread={unread.includes(thread.id)}
                      onOpen={onOpen}
                    />
                  </li>
                ))}
            </ul>
          </li>
        ))}
    </ul>
  );
}

function ChannelButton({
  channel,
  isUnread,
  onOpen,
}: {
  readonly channel: ClientChannel;
  readonly isUnread: boolean;
  readonly onOpen: (channelId: string) => void;
}): JSX.Element {
  const { channelId, world } = usePage();
  const isDirectMessage = channel.type === CHANNEL.directMessage;

  return (
    <button
      type="button"
      class={isUnread ? 'channel-button unread' : 'channel-button'}
      aria-current={channel.id === channelId ? 'page' : undefined}
      onClick={() => onOpen(channel.id)}
    >
      <Icon name={channelIcon(channel.type)} />
      <span>{channel.name}</span>
      {isUnread && <span class="visually-hidden">, unread</span>}
      {isDirectMessage && (
        <span
          class={world.bot.presence === 'online' ? 'presence online' : 'presence'}
          aria-hidden="true"
        />
      )}
    </button>
  );
}
