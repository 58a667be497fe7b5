import type { Clock } from './clock.ts';
import type { Exchange } from './exchange.ts';
import type { World } from './world.ts';

/** How a playground is started. Everything has a default. */
export interface PlaygroundOptions {
  /** The port on 127.0.0.1. 0, the default, takes any free one. */
  readonly port?: number;
  /** Users, servers and channels at the start. {@link defaultWorld} when left out. */
  readonly world?: World;
  /** The machine's time when left out. */
  readonly clock?: Clock;
  /** Folder of the built chat page; without one, only the APIs are served. */
  readonly pageDir?: string;
  /** Is told of everything that bot and playground say to each other, after it was said. */
  readonly onExchange?: (exchange: Exchange) => void;
}

/** A running playground: a Discord on this machine. */
export interface Playground {
  /** For discord.js: `new Client({ rest: { api: apiUrl } })`. Ends in `/api`. */
  readonly apiUrl: string;
  /** The chat page, for a person's browser. */
  readonly pageUrl: string;
  /** What the bot logs in with. */
  readonly token: string;
  readonly applicationId: string;
  /** Cuts every connection and frees the port. */
  close(): Promise<void>;
}

/** Starts a playground; it accepts connections when the promise resolves. */
export declare function startPlayground(options?: PlaygroundOptions): Promise<Playground>;
