import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { CHANNEL } from '../../discord-numbers.ts';
import { Composer } from '../composer/composer.tsx';
import { MessageList } from '../conversation/message-list.tsx';
import type { State } from '../state/state.ts';
import { Banner } from './banner.tsx';
import { ChannelHeader } from './channel-header.tsx';
import { channelTitle } from './channel-title.ts';
import { ForumPosts } from './forum-posts.tsx';
import { usePage } from './page-context.ts';
import type { Theme } from './theme.ts';

/** The open channel: its header, its messages, and the composer. */
export function Channel({
  state,
  theme,
  onSwitchTheme,
  onOpenSidebar,
}: {
  readonly state: State;
  readonly theme: Theme;
  readonly onSwitchTheme: () => void;
  readonly onOpenSidebar: () => void;
}): JSX.Element {
  const { world } = usePage();
  const channel = world.channels.find(({ id }) => id === state.channelId);
  const history = state.histories[state.channelId];
  const pending = useMemo(
    () => state.pending.filter(({ channelId }) => channelId === state.channelId),
    [state.pending, state.channelId],
  );
  const title = channel === undefined ? '' : channelTitle(channel);

  return (
    <main class="channel">
      <ChannelHeader
        channel={channel}
        theme={theme}
        onSwitchTheme={onSwitchTheme}
        onOpenSidebar={onOpenSidebar}
      />
      <Banner connection={state.connection} />
      {channel?.type === CHANNEL.forum ? (
        <ForumPosts channel={channel} />
      ) : (
        <>
          {history === undefined ? (
            <div class="message-scroller" aria-busy="true" />
          ) : (
            <MessageList
              key={state.channelId}
              history={history}
              pending={pending}
              editing={state.editing}
              channelName={title}
            />
          )}
          {channel?.maySend === false ? (
            <p class="composer may-not-send">
              You do not have permission to send messages in this channel.
            </p>
          ) : (
            <Composer state={state} placeholder={`Message ${title}`} />
          )}
        </>
      )}
    </main>
  );
}
