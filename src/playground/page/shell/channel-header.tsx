import type { JSX } from 'preact';
import type { ClientChannel } from '../../client-api/world.ts';
import { Icon } from '../controls/icons.tsx';
import { channelIcon } from './channel-title.ts';
import { ClockButton } from './clock-button.tsx';
import type { Theme } from './theme.ts';

/** The bar above the messages. */
export function ChannelHeader({
  channel,
  theme,
  onSwitchTheme,
  onOpenSidebar,
}: {
  readonly channel: ClientChannel | undefined;
  readonly theme: Theme;
  readonly onSwitchTheme: () => void;
  readonly onOpenSidebar: () => void;
}): JSX.Element {
  return (
    <header class="channel-header">
      <button
        type="button"
        class="icon-button open-sidebar"
        aria-label="Show servers and channels"
        onClick={onOpenSidebar}
      >
        <Icon name="menu" />
      </button>
      {channel !== undefined && <Icon name={channelIcon(channel.type)} />}
      <h1>{channel?.name ?? 'No channel'}</h1>
      {channel?.topic !== undefined && <p class="topic">{channel.topic}</p>}
      <span class="header-tools">
        <ClockButton />
        <button
          type="button"
          class="icon-button"
          aria-label={theme === 'dark' ? 'Switch to light colours' : 'Switch to dark colours'}
          title={theme === 'dark' ? 'Light colours' : 'Dark colours'}
          onClick={onSwitchTheme}
        >
          <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
        </button>
      </span>
    </header>
  );
}
