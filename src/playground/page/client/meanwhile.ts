import type { Action } from '../state/action.ts';

/** An event of the playground as the page takes it in. */
export type Heard = Extract<Action, { readonly kind: 'event' }>;

/** Keeps what is heard while something is fetched: what is fetched may have been made before it. */
export interface Meanwhile {
  /** Is told of every event. */
  heard(event: Heard): void;
  /** Fetches; `since` fills with the events that come until that is done. */
  during<Result>(fetch: (since: readonly Heard[]) => Promise<Result>): Promise<Result>;
}

/** Keeps nothing while nothing is fetched. */
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
