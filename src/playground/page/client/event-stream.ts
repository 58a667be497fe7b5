import type { ClientEvent, ClientEvents } from '../../client-api/events.ts';

/** Listens to the stream. */
export interface StreamListener {
  readonly onEvent: (event: ClientEvent) => void;
  /** The stream is open, for the first time or again. Events in between were missed. */
  readonly onOpen: () => void;
  /** The stream is gone; the browser tries again by itself. */
  readonly onLost: () => void;
  /** The playground refuses the stream; there are no more tries. */
  readonly onRefused: () => void;
}

/** Listens to the playground's events until the returned function is called. */
export function listen(url: string, listener: StreamListener): () => void {
  const source = new EventSource(url);

  source.addEventListener('open', listener.onOpen);
  source.addEventListener('message', ({ data }) => {
    const events: ClientEvents = JSON.parse(String(data));
    for (const event of events) listener.onEvent(event);
  });
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) listener.onRefused();
    else listener.onLost();
  });

  return () => source.close();
}
