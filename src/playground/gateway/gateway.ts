import { randomBytes } from 'node:crypto';
import { GatewayDispatchEvents, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import type { BotPresence } from '../client-api/world.ts';
import type { GatewayExchange } from '../exchange.ts';
import { presentGuildCreate } from '../state/present/server.ts';
import type { State } from '../state/state.ts';
import { type ConnectionHost, openConnection } from './connection.ts';
import { type AddressedDispatch, dispatchOf } from './dispatch.ts';
import { createKeptSessions, type KeptSessions } from './kept-sessions.ts';
import { createSession, type Identity, type Session, type Wire } from './session.ts';

/**
 * The most bytes of a frame that is read. A smaller frame over Discord's own limit gets Discord's
 * error.
 */
const MAX_FRAME_BYTES = 65_536;

/** Options of the gateway. */
export interface GatewayOptions {
  /** The heartbeat interval in milliseconds. */
  readonly heartbeatMs: number;
  readonly onExchange: (exchange: GatewayExchange) => void;
}

/**
 * The part of the playground that bots connect to: it sends the bot's sessions every change that
 * concerns them.
 */
export class Gateway {
  /** Takes over connections that the HTTP server upgrades. */
  readonly sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME_BYTES });
  readonly #state: State;
  readonly #sessions: KeptSessions;
  readonly #stopListening: () => void;
  #wasOnline = false;
  #isZombie = false;

  constructor(state: State, options: GatewayOptions) {
    this.#state = state;
    this.#sessions = createKeptSessions(state.clock);
    this.#stopListening = state.changes.listen((change) => {
      const dispatch = dispatchOf(state, change);
      if (dispatch === undefined) return;
      for (const session of this.#sessions.all()) tell(session, dispatch);
    });
    this.sockets.on('connection', (socket) => {
      openConnection(socket, this.#connectionHost(options));
    });
  }

  /** Whether the bot is connected. */
  presence(): BotPresence {
    const isOnline = this.#sessions.all().some((session) => session.wire() !== undefined);
    if (isOnline) return 'online';
    return this.#wasOnline ? 'offline' : 'starting';
  }

  /** Asks the bot to reconnect and resume (op 7). */
  askToReconnect(): void {
    for (const session of this.#sessions.all()) {
      session.wire()?.send({ op: GatewayOpcodes.Reconnect, d: null });
    }
  }

  /** Ends the bot's sessions (op 9); it may continue them if they are `resumable`. */
  invalidateSessions(resumable: boolean): void {
    for (const session of this.#sessions.all()) {
      session.wire()?.send({ op: GatewayOpcodes.InvalidSession, d: resumable });
      if (!resumable) this.#sessions.end(session);
    }
    this.#tellPresence();
  }

  /** Cuts the bot's connections without a close frame, or closes them with a code. */
  cutConnections(code?: number): void {
    for (const socket of this.sockets.clients) {
      if (code === undefined) socket.terminate();
      else socket.close(code);
    }
  }

  /** Leaves heartbeats unanswered, like a dead connection that was not closed. */
  setZombie(isZombie: boolean): void {
    this.#isZombie = isZombie;
  }

  close(): void {
    this.#stopListening();
    this.cutConnections();
    this.sockets.close();
  }

  #connectionHost(options: GatewayOptions): ConnectionHost {
    const { token, grantedIntents } = this.#state.bot;
    return {
      ...options,
      token,
      grantedIntents,
      answersHeartbeats: () => !this.#isZombie,
      identify: (identity, wire) => {
        const session = startSession(this.#state, identity, wire);
        this.#wasOnline = true;
        this.#keep(session);
        return session;
      },
      findSession: this.#sessions.find,
      resumed: (session) => this.#keep(session),
      lost: (session, wire, isGoodbye) => this.#lose(session, wire, isGoodbye),
    };
  }

  #keep(session: Session): void {
    this.#sessions.keep(session);
    this.#tellPresence();
  }

  #lose(session: Session, wire: Wire, isGoodbye: boolean): void {
    session.detach(wire);
    if (session.wire() !== undefined) return;
    if (isGoodbye) this.#sessions.end(session);
    else this.#sessions.keepForAWhile(session);
    this.#tellPresence();
  }

  #tellPresence(): void {
    this.#state.changes.tell({ kind: 'presence-changed' });
  }
}

/** Sends a session what concerns it, as far as its intents allow. */
function tell(session: Session, dispatch: AddressedDispatch): void {
  if (!isFor(session.identity, dispatch)) return;
  const seesContent = (session.identity.intents & GatewayIntentBits.MessageContent) !== 0;
  session.dispatch({
    event: dispatch.event,
    data: seesContent ? dispatch.data : (dispatch.withoutContent ?? dispatch.data),
  });
}

/** A new session: READY, then each server of the bot. */
function startSession(state: State, identity: Identity, wire: Wire): Session {
  const session = createSession(randomBytes(16).toString('hex'), identity, wire);
  const servers = [...state.servers.values()].filter(
    (server) => server.members.has(state.bot.user.id) && isOnShard(identity, server.id),
  );
  session.dispatch({
    event: GatewayDispatchEvents.Ready,
    data: {
      v: 10,
      user: { ...state.bot.user, verified: true, mfa_enabled: false, email: null },
      guilds: servers.map((server) => ({ id: server.id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: gatewayUrl(state),
      session_type: 'normal',
      private_channels: [],
      presences: [],
      relationships: [],
      shard: identity.shard,
      application: { id: state.bot.applicationId, flags: 0 },
    },
  });
  if ((identity.intents & GatewayIntentBits.Guilds) === 0) return session;
  for (const server of servers) {
    session.dispatch({
      event: GatewayDispatchEvents.GuildCreate,
      data: presentGuildCreate(state, server),
    });
  }
  return session;
}

/** Where bots connect. */
export function gatewayUrl(state: State): string {
  return `${state.origin.url.replace(/^http/, 'ws')}/gateway`;
}

function isFor(identity: Identity, dispatch: AddressedDispatch): boolean {
  const isWanted = dispatch.intents === 0 || (identity.intents & dispatch.intents) !== 0;
  return isWanted && isOnShard(identity, dispatch.serverId);
}

/** Discord: a server is on shard `(id >> 22) % shards`; direct messages are on the first. */
function isOnShard({ shard }: Identity, serverId: string | undefined): boolean {
  const [id, count] = shard;
  return serverId === undefined
    ? id === 0
    : Number((BigInt(serverId) >> 22n) % BigInt(count)) === id;
}
