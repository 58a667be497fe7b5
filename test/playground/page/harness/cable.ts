import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A proxy to a local server whose connections can be cut. */
export interface Cable {
  /** The address of the server through the proxy. */
  readonly url: string;
  /** Ends all connections, and each new one, until `mend`. */
  cut(): void;
  mend(): void;
  /** Leads to another local server from now on. */
  lead(to: string): void;
  close(): void;
}

/** Starts a proxy to the server at an address. Call `close` at the end. */
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
