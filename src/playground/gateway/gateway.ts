import { randomBytes } from 'node:crypto';
import { GatewayDispatchEvents, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import type { BotPresence } from '../client-api/world.ts';
import type { GatewayExchange } from '../exchange.ts';
import { presentGuildCreate } from '../state/present/server.ts';
import type { State } from '../state/state.ts';
import { openConnection } from './connection.ts';
import { type AddressedDispatch, dispatchOf } from './dispatch.ts';
import { createKeptSessions } from './kept-sessions.ts';
import { createSession, type Identity, type Session, type Wire } from './session.ts';

/** The most bytes of a frame that is read. A smaller frame over Discord's own limit gets Discord's error. */
const MAX_FRAME_BYTES = 65_536;

/** How the gateway is to behave. */
export interface GatewayOptions {
  /** Milliseconds between heartbeats that it asks for. */
  readonly heartbeatMs: number;
  readonly onExchange: (exchange: GatewayExchange) => void;
}

/** The part of the playground that bots connect to. */
export interface Gateway {
  /** Takes over connections that the HTTP server upgrades. */
  readonly sockets: WebSocketServer;
  /** Is the bot connected? */
  presence(): BotPresence;
  /** Asks the bot to connect anew and resume (op 7). */
  askToReconnect(): void;
  /** Ends the bot's sessions (op 9); it may go on with them when they are `resumable`. */
  invalidateSessions(resumable: boolean): void;
  /** Cuts the bot's connections without a close frame, or closes them with a code. */
  cutConnections(code?: number): void;
  /** Leaves heartbeats unanswered, as a connection does that died without being closed. */
  setZombie(isZombie: boolean): void;
  close(): void;
}

/** A gateway over a state: it tells the bot's sessions of every change that concerns them. */
export function createGateway(state: State, { heartbeatMs, onExchange }: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME_BYTES });
  const sessions = createKeptSessions(state.clock);
  let wasOnline = false;
  let isZombie = false;

  const tellPresence = (): void => {
    state.changes.tell({ kind: 'presence-changed' });
  };

  const stopListening = state.changes.listen((change) => {
    const dispatch = dispatchOf(state, change);
    if (dispatch === undefined) return;
    for (const session of sessions.all()) tell(session, dispatch);
  });

  sockets.on('connection', (socket) => {
    openConnection(socket, {
      token: state.bot.token,
      grantedIntents: state.bot.grantedIntents,
      heartbeatMs,
      onExchange,
      answersHeartbeats: () => !isZombie,
      identify: (identity, wire) => {
        const session = startSession(state, identity, wire);
        sessions.keep(session);
        wasOnline = true;
        tellPresence();
        return session;
      },
      findSession: sessions.find,
      resumed: (session) => {
        sessions.keep(session);
        tellPresence();
      },
      lost: (session, wire, isGoodbye) => {
        session.detach(wire);
        if (session.wire() !== undefined) return;
        if (isGoodbye) sessions.end(session);
        else sessions.keepForAWhile(session);
        tellPresence();
      },
    });
  });

  return {
    sockets,
    presence: () => {
      const isOnline = sessions.all().some((session) => session.wire() !== undefined);
      if (isOnline) return 'online';
      return wasOnline ? 'offline' : 'starting';
    },
    askToReconnect: () => {
      for (const session of sessions.all()) {
        session.wire()?.send({ op: GatewayOpcodes.Reconnect, d: null });
      }
    },
    invalidateSessions: (resumable) => {
      for (const session of sessions.all()) {
        session.wire()?.send({ op: GatewayOpcodes.InvalidSession, d: resumable });
        if (!resumable) sessions.end(session);
      }
      tellPresence();
    },
    cutConnections: (code) => {
      for (const socket of sockets.clients) {
        if (code === undefined) socket.terminate();
        else socket.close(code);
      }
    },
    setZombie: (value) => {
      isZombie = value;
    },
    close: () => {
      stopListening();
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

/** Tells a session of what concerns it, with as much as its intents let it see. */
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

/** Where bots connect to. */
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
