import type { Action } from '../state/action.ts';

/** An event of the playground as the page receives it. */
export type Heard = Extract<Action, { readonly kind: 'event' }>;

/**
 * Keeps the events that arrive while something is fetched, because the response may be older than
 * they are.
 */
export interface Meanwhile {
  /** Called with every event. */
  heard(event: Heard): void;
  /** Fetches; `since` collects the events until that is done. */
  during<Result>(fetch: (since: readonly Heard[]) => Promise<Result>): Promise<Result>;
}

/** Nothing is kept while nothing is being fetched. */
export function createMeanwhile(): Meanwhile {
  const fetches = new Set<Heard[]>();

  return {
    heard: (event) => {
      for (const since of fetches) since.push(event);
    },
    during: async (fetch) => {
      const since: Heard[] = [];
      fetches.add(since);
      try {
        return await fetch(since);
      } finally {
        fetches.delete(since);
      }
    },
  };
}
