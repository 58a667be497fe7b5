import type { ClientEvent } from '../../client-api.ts';

/** Who is told what the stream brings. */
export interface StreamListener {
  readonly onEvent: (event: ClientEvent) => void;
  /** The stream is there, for the first time or again: what happened meanwhile was missed. */
  readonly onOpen: () => void;
  /** The stream is gone; it is tried again. */
  readonly onLost: () => void;
}

/** Browsers give up when a server refuses; a playground that restarts does for a moment. */
const RETRY_MS = 1_000;

/** Listens to the playground's events until the returned function is called. */
export function listen(url: string, listener: StreamListener): () => void {
  let source = open();
  let retry: ReturnType<typeof setTimeout> | undefined;

  function open(): EventSource {
    const stream = new EventSource(url);
    stream.addEventListener('open', listener.onOpen);
    stream.addEventListener('message', ({ data }) => listener.onEvent(JSON.parse(String(data))));
    stream.addEventListener('error', () => {
      listener.onLost();
      if (stream.readyState !== EventSource.CLOSED) return;
      retry = setTimeout(() => {
        source = open();
      }, RETRY_MS);
    });
    return stream;
  }

  return () => {
    clearTimeout(retry);
    source.close();
  };
}
