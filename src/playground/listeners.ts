/** Passes events to all listeners, in the order in which they were added. */
export interface Listeners<Event> {
  tell(event: Event): void;
  /** Listens until the returned function is called. */
  listen(listener: (event: Event) => void): () => void;
}

/** Without listeners at first. */
export function createListeners<Event>(): Listeners<Event> {
  const listeners = new Set<(event: Event) => void>();
  return {
    tell: (event) => {
      for (const listener of [...listeners]) listener(event);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
