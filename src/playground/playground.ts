import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { createClientApi } from './client/client-routes.ts';
import { type Clock, isMovable, type MovableClock, systemClock } from './clock.ts';
import { defaultWorld } from './default-world.ts';
import { createWorldEditor, type WorldEditor } from './edit-world.ts';
import type { Exchange } from './exchange.ts';
import { Gateway } from './gateway/gateway.ts';
import { isLocalRequest, refuseForeign } from './guard.ts';
import { createApi } from './rest/api.ts';
import { createFaults, type Faults } from './rest/faults.ts';
import { attachmentRoutes, pageRoutes } from './serve-files.ts';
import { createState } from './state/seed.ts';
import type { State } from './state/state.ts';
import { createUser, type User } from './user/user.ts';
import type { World } from './world.ts';

/** Discord: milliseconds between heartbeats. */
const HEARTBEAT_MS = 41_250;

/** Options of a playground. All have defaults. */
export interface PlaygroundOptions {
  /** The port on 127.0.0.1. 0, the default, takes any free one. */
  readonly port?: number;
  /** Users, servers and channels at the start; {@link defaultWorld} by default. */
  readonly world?: World;
  /** The bot's name; by default the world's. */
  readonly botName?: string;
  /** The machine's time by default. A movable clock can also be moved from the page. */
  readonly clock?: Clock | MovableClock;
  /** Folder of the built chat page; without one, only the APIs are served. */
  readonly pageDir?: string;
  /** Privileged intents that are enabled for the bot, as Discord's bits; none by default. */
  readonly privilegedIntents?: number;
  /** Milliseconds between the bot's heartbeats; Discord's 41,250 by default. */
  readonly heartbeatMs?: number;
  /** `false`: rate limits are sent in headers, but never enforced. */
  readonly enforcesRateLimits?: boolean;
  /** The time for rate limits, in milliseconds; the machine's by default. */
  readonly wireNow?: () => number;
  /** Called with every exchange between bot and playground, after it took place. */
  readonly onExchange?: (exchange: Exchange) => void;
  /** Called with errors that are the playground's own fault; the bot gets a 500. */
  readonly onFailure?: (error: Error) => void;
}

/** A running playground: a Discord on this machine. */
export interface Playground {
  /** For discord.js: `new Client({ rest: { api: apiUrl } })`. Ends in `/api`. */
  readonly apiUrl: string;
  /** The chat page, for a person's browser. */
  readonly pageUrl: string;
  /** The token that the bot logs in with. */
  readonly token: string;
  readonly applicationId: string;
  /** A person of the world, to act as them. `user('maya').command('/explain', { topic: 'sqs' })` */
  user(name: string): User;
  /** Changes servers and channels, as their owners do. */
  readonly world: WorldEditor;
  /** Makes requests fail. */
  readonly faults: Faults;
  /** The bot's connections, to disturb them. */
  readonly gateway: Gateway;
  /** The playground's state. */
  readonly state: State;
  /** Closes every connection and frees the port. */
  close(): Promise<void>;
}

/** Starts a playground; it accepts connections when the promise resolves. */
export async function startPlayground(options: PlaygroundOptions = {}): Promise<Playground> {
  const { onExchange = () => {}, onFailure = (error) => process.emitWarning(error) } = options;
  const world = options.world ?? defaultWorld;
  const clock = options.clock ?? systemClock;
  const state = createState(world, clock, {
    username: options.botName ?? world.bot.username,
    grantedIntents: options.privilegedIntents ?? 0,
  });
  const stopTelling = isMovable(clock)
    ? clock.onMove((now) => state.changes.tell({ kind: 'clock-moved', now }))
    : undefined;
  const faults = createFaults();
  const heartbeatMs = options.heartbeatMs ?? HEARTBEAT_MS;
  const gateway = new Gateway(state, { heartbeatMs, onExchange });
  const api = createApi({
    state,
    faults,
    enforcesLimits: options.enforcesRateLimits ?? true,
    wireNow: options.wireNow ?? Date.now,
    onExchange,
    onFailure,
  });
  const client = createClientApi({ state, presence: () => gateway.presence(), onFailure });
  const app = new Hono();
  app.onError((error, context) => {
    onFailure(error);
    return context.text('Something went wrong in the playground.', 500);
  });
  app.use(refuseForeign());
  app.route('/api', api);
  app.route('/client', client);
  app.route('/attachments', attachmentRoutes(state));
  if (options.pageDir !== undefined) app.route('/', pageRoutes(resolve(options.pageDir)));

  const server = createServer(getRequestListener(app.fetch));
  acceptBots(server, gateway);
  state.origin.url = `http://127.0.0.1:${await listen(server, options.port ?? 0)}`;
  return {
    apiUrl: `${state.origin.url}/api`,
    pageUrl: `${state.origin.url}/`,
    token: state.bot.token,
    applicationId: state.bot.applicationId,
    user: (name) => createUser(state, name),
    world: createWorldEditor(state),
    faults,
    gateway,
    state,
    close: async () => {
      stopTelling?.();
      gateway.close();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Passes connections of bots to the gateway, and refuses all others that are not plain HTTP. */
function acceptBots(server: Server, { sockets }: Gateway): void {
  server.on('upgrade', (request, socket, head) => {
    const { host, origin } = request.headers;
    const isGateway = request.url?.startsWith('/gateway') === true;
    if (!isGateway || !isLocalRequest({ host, origin })) {
      refuseUpgrade(socket);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (open) => sockets.emit('connection', open));
  });
}

/** Refuses and closes a connection that the HTTP server no longer handles. */
function refuseUpgrade(socket: Duplex): void {
  socket.on('error', () => socket.destroy());
  socket.end('HTTP/1.1 403 Forbidden\r\n\r\n', () => socket.destroy());
}

/** The port that the server listens on. */
async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}
