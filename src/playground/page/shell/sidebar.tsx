import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { serverOf } from '../state/pickables.ts';
import { channelsOf } from '../state/world.ts';
import { ChannelList } from './channel-list.tsx';
import { usePage } from './page-context.ts';
import { ServerRail } from './server-rail.tsx';
import { UserSwitcher } from './user-switcher.tsx';

/** Servers, channels and users. On a phone it covers the page until something is chosen. */
export function Sidebar({
  isOpen,
  unread,
  onClose,
}: {
  /** Only matters if the window is narrow. */
  readonly isOpen: boolean;
  /** Ids of channels with unseen messages. */
  readonly unread: readonly string[];
  readonly onClose: () => void;
}): JSX.Element {
  const { world, channelId, session } = usePage();
  const serverId = serverOf(world, channelId)?.id ?? '';
  const server = world.servers.find(({ id }) => id === serverId);
  const sidebar = useRef<HTMLElement>(null);
  useFocusWhileOpen(sidebar, isOpen);

  const open = (id: string) => {
    session.openChannel(id);
    onClose();
  };

  return (
    <>
      <nav
        ref={sidebar}
        class={isOpen ? 'sidebar open' : 'sidebar'}
        aria-label="Servers and channels"
        onKeyDown={({ key }) => {
          if (key === 'Escape') onClose();
        }}
        // It covers what gets the focus next.
        onFocusOut={({ relatedTarget: next }) => {
          if (isOpen && next instanceof Node && !sidebar.current?.contains(next)) onClose();
        }}
      >
        <ServerRail
          serverId={serverId}
          onOpen={(id) => {
            const first = channelsOf(world, id).find(({ maySend }) => maySend);
            const channel = first ?? channelsOf(world, id)[0];
            if (channel !== undefined) session.openChannel(channel.id);
          }}
        />
        <div class="channel-column">
          <p class="server-name">{server?.name ?? 'Direct messages'}</p>
          <ChannelList channels={channelsOf(world, serverId)} unread={unread} onOpen={open} />
          <UserSwitcher />
        </div>
      </nav>
      {isOpen && (
        <button
          type="button"
          class="sidebar-shade"
          tabIndex={-1}
          aria-label="Hide servers and channels"
          onClick={onClose}
        />
      )}
    </>
  );
}

/**
 * The open channel is focused while the sidebar covers the page; the previous focus is restored
 * afterwards.
 */
function useFocusWhileOpen(
  sidebar: { readonly current: HTMLElement | null },
  isOpen: boolean,
): void {
  // Before the next key, so that none goes to what is hidden.
  useLayoutEffect(() => {
    if (!isOpen) return;
    const before = document.activeElement;
    sidebar.current?.querySelector<HTMLElement>('[aria-current="page"]')?.focus();
    return () => {
      const { activeElement: now, body } = document;
      // If the person has moved on elsewhere, the focus stays there.
      const isLeft = now === body || sidebar.current?.contains(now) === true;
      if (isLeft && before instanceof HTMLElement) before.focus();
    };
  }, [isOpen]);
}
