import type { Action } from './action.ts';
import { reduce } from './reduce.ts';
import type { State } from './state.ts';

/** Holds the state, applies actions, and notifies listeners. */
export interface Store {
  readonly state: () => State;
  readonly dispatch: (action: Action) => void;
  /** Calls `listener` after every change. Returns a function that stops this. */
  readonly subscribe: (listener: (state: State) => void) => () => void;
}

/** Creates a store that starts with `initial`. */
export function createStore(initial: State): Store {
  const listeners = new Set<(state: State) => void>();
  let state = initial;

  return {
    state: () => state,
    dispatch: (action) => {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener(state);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
