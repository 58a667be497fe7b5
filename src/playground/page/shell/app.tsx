import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Actions } from '../client/actions.ts';
import type { Session } from '../client/session.ts';
import { Modal } from '../modal/modal.tsx';
import { PayloadPanel } from '../panel/payload-panel.tsx';
import type { Store } from '../state/store.ts';
import { Channel } from './channel.tsx';
import { Lightbox, type OpenImage } from './lightbox.tsx';
import { Notice } from './notice.tsx';
import { type Page, PageProvider } from './page-context.ts';
import { Sidebar } from './sidebar.tsx';
import { chooseTheme, type Theme } from './theme.ts';

/** The whole page. */
export function App({
  store,
  session,
  actions,
  theme: initialTheme,
}: {
  readonly store: Store;
  readonly session: Session;
  readonly actions: Actions;
  readonly theme: Theme;
}): JSX.Element {
  const [state, setState] = useState(store.state());
  const [image, openImage] = useState<OpenImage | null>(null);
  const [theme, setTheme] = useState(initialTheme);
  const [isSidebarOpen, setSidebarOpen] = useState(false);
  useEffect(() => {
    setState(store.state());
    return store.subscribe(setState);
  }, [store]);

  const { world, channelId, clockOffsetMs } = state;
  const page = useMemo<Page | null>(
    () =>
      world === null
        ? null
        : {
            world,
            channelId,
            clockOffsetMs,
            actions,
            session,
            dispatch: store.dispatch,
            changeDraft: (change) => store.dispatch({ kind: 'draft-changed', change }),
            openImage,
          },
    [world, channelId, clockOffsetMs],
  );
  if (page === null) return <Loading isLost={state.connection === 'lost'} />;

  const switchTheme = () => {
    const next = theme === 'dark' ? 'light' : 'dark';
    chooseTheme(next);
    setTheme(next);
  };

  return (
    <PageProvider value={page}>
      <div class="page">
        <Sidebar
          isOpen={isSidebarOpen}
          unread={state.unread}
          onClose={() => setSidebarOpen(false)}
        />
        <Channel
          state={state}
          theme={theme}
          onSwitchTheme={switchTheme}
          onOpenSidebar={() => setSidebarOpen(true)}
        />
        {state.panel !== null && <PayloadPanel panel={state.panel} />}
      </div>
      {state.modal !== null && <Modal key={state.modal.modalId} open={state.modal} />}
      {image !== null && <Lightbox image={image} onClose={() => openImage(null)} />}
      <Notice text={state.notice} />
    </PageProvider>
  );
}

function Loading({ isLost }: { readonly isLost: boolean }): JSX.Element {
  return (
    <main class="loading" aria-busy={!isLost}>
      <p role="status">
        {isLost ? 'The playground is not responding. Is it still running?' : 'Connecting…'}
      </p>
    </main>
  );
}
