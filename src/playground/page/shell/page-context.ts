import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClientWorld } from '../../client-api/world.ts';
import type { Actions } from '../client/actions.ts';
import type { Session } from '../client/session.ts';
import type { Action } from '../state/action.ts';
import type { DraftChange } from '../state/draft/draft-change.ts';
import type { OpenImage } from './lightbox.tsx';

/** What any part of the page may need: the state and the actions. */
export interface Page {
  readonly world: ClientWorld;
  readonly channelId: string;
  /** The playground's time minus the machine's, in milliseconds. */
  readonly clockOffsetMs: number;
  readonly actions: Actions;
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
  /** Changes the draft in the composer. */
  readonly changeDraft: (change: DraftChange) => void;
  readonly openImage: (image: OpenImage) => void;
}

const Context = createContext<Page | null>(null);

/** Provides the page to everything below. */
export const PageProvider = Context.Provider;

/** The page that a component is part of. */
export function usePage(): Page {
  const page = useContext(Context);
  if (page === null) throw new Error('A component was rendered outside of the page.');
  return page;
}
