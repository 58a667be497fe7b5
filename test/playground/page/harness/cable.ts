import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way to a server on this machine that can be cut. */
export interface Cable {
  /** Where the far end's address is reached. */
  readonly url: string;
  /** Ends all connections, and each new one, until `mend`. */
  cut(): void;
  mend(): void;
  /** Leads to another server from now on, on the same machine. */
  lead(to: string): void;
  close(): void;
}

/** Lays a cable to the server at an address. Call `close` in the end. */
export async function layCable(to: string): Promise<Cable> {
  const { hostname } = new URL(to);
  let { port } = new URL(to);
  const sockets = new Set<Socket>();
  let isCut = false;

  const server = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connect(Number(port), hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.pipe(other);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  await once(server.listen(0, hostname), 'listening');
  const address = server.address();
  const nearPort = typeof address === 'object' ? address?.port : undefined;

  const endAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://${hostname}:${nearPort}/`,
    cut: () => {
      isCut = true;
      endAll();
    },
    mend: () => {
      isCut = false;
    },
    lead: (other) => {
      ({ port } = new URL(other));
    },
    close: () => {
      server.close();
      endAll();
    },
  };
}
