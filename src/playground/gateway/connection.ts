import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import * as z from 'zod';
import type { GatewayExchange, GatewayFrame } from '../exchange.ts';
import { parseJson } from '../json.ts';
import { intentProblem } from './intents.ts';
import type { Identity, Session, Wire } from './session.ts';

/**
 * How late a heartbeat may be, as a factor of the interval, before the connection counts as dead.
 */
const HEARTBEAT_PATIENCE = 1.5;

/** Discord: the most bytes of one message from a bot. */
const MAX_PAYLOAD_BYTES = 4_096;

const frameSchema = z.object({ op: z.int(), d: z.unknown().optional() });

const identifySchema = z.object({
  token: z.string(),
  intents: z.number(),
  properties: z.object({}),
  shard: z.tuple([z.int(), z.int()]).optional(),
});

const resumeSchema = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

/** What a connection needs from its gateway. */
export interface ConnectionHost {
  readonly token: string;
  /** Privileged intents that the application has. */
  readonly grantedIntents: number;
  /** The heartbeat interval that bots are asked for, in milliseconds. */
  readonly heartbeatMs: number;
  /** Starts a session, including READY. */
  identify(identity: Identity, wire: Wire): Session;
  /** The session that can be resumed; undefined when it is over. */
  findSession(id: string): Session | undefined;
  /** Called when a session has a connection again. */
  resumed(session: Session): void;
  /** Called when a session's connection is gone; with these codes the bot ended it on purpose. */
  lost(session: Session, wire: Wire, isGoodbye: boolean): void;
  /** Whether heartbeats are answered. A zombie connection answers none. */
  answersHeartbeats(): boolean;
  onExchange(exchange: GatewayExchange): void;
}

/** Discord's close codes and reasons. */
const CLOSINGS = {
  unknownOpcode: { code: 4001, reason: 'Unknown opcode.' },
  decodeError: { code: 4002, reason: 'Error while decoding payload.' },
  notAuthenticated: { code: 4003, reason: 'Not authenticated.' },
  authenticationFailed: { code: 4004, reason: 'Authentication failed.' },
  alreadyAuthenticated: { code: 4005, reason: 'Already authenticated.' },
  invalidSeq: { code: 4007, reason: 'Invalid seq.' },
  timedOut: { code: 4009, reason: 'Session timed out.' },
  invalidShard: { code: 4010, reason: 'Invalid shard.' },
  invalidIntents: { code: 4013, reason: 'Invalid intent(s).' },
  disallowedIntents: { code: 4014, reason: 'Disallowed intent(s).' },
} as const;

type Closing = (typeof CLOSINGS)[keyof typeof CLOSINGS];

/** Speaks Discord's gateway protocol with a bot on one connection. */
export function openConnection(socket: WebSocket, host: ConnectionHost): void {
  const wire = wireOver(socket, host);
  const closeWith = ({ code, reason }: Closing): void => wire.close(code, reason);

  let watchdog: NodeJS.Timeout | undefined;
  const expectHeartbeat = (): void => {
    clearTimeout(watchdog);
    const patienceMs = host.heartbeatMs * HEARTBEAT_PATIENCE;
    watchdog = setTimeout(() => closeWith(CLOSINGS.timedOut), patienceMs).unref();
  };
  const connection: Connection = { host, wire, session: undefined, expectHeartbeat };

  socket.on('message', (bytes) => {
    const frame = readFrame(String(bytes));
    if (frame === undefined) {
      closeWith(CLOSINGS.decodeError);
      return;
    }
    host.onExchange({ kind: 'gateway', from: 'bot', frame });
    const closing = receive(connection, frame);
    if (closing !== undefined) closeWith(closing);
  });

  // An invalid frame has already closed the connection, with one of WebSocket's own codes.
  socket.on('error', () => {});
  socket.on('close', (code) => {
    clearTimeout(watchdog);
    const { session } = connection;
    if (session !== undefined) host.lost(session, wire, code === 1000 || code === 1001);
  });

  wire.send({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: host.heartbeatMs } });
  expectHeartbeat();
}

interface Connection {
  readonly host: ConnectionHost;
  readonly wire: Wire;
  /** Undefined until the bot identified or resumed. */
  session: Session | undefined;
  /** Restarts the time for the bot's next heartbeat; without one the connection is closed. */
  expectHeartbeat(): void;
}

function wireOver(socket: WebSocket, host: ConnectionHost): Wire {
  return {
    send: (frame) => {
      if (socket.readyState !== socket.OPEN) return;
      socket.send(JSON.stringify(frame));
      host.onExchange({ kind: 'gateway', from: 'playground', frame });
    },
    close: (code, reason) => socket.close(code, reason),
  };
}

/** Parses a frame of the bot; undefined if it is invalid or too long. */
function readFrame(text: string): GatewayFrame | undefined {
  const frame = frameSchema.safeParse(parseJson(text));
  if (!frame.success || Buffer.byteLength(text) > MAX_PAYLOAD_BYTES) return undefined;
  const { op, d } = frame.data;
  return { op, d };
}

/** Handles a frame. Returns the reason to close the connection, if there is one. */
function receive(connection: Connection, { op, d }: GatewayFrame): Closing | undefined {
  const { host, wire, session } = connection;
  switch (op) {
    case GatewayOpcodes.Heartbeat:
      connection.expectHeartbeat();
      if (host.answersHeartbeats()) wire.send({ op: GatewayOpcodes.HeartbeatAck, d: null });
      return undefined;
    case GatewayOpcodes.Identify:
      return identify(connection, d);
    case GatewayOpcodes.Resume:
      return resume(connection, d);
    case GatewayOpcodes.PresenceUpdate:
    case GatewayOpcodes.VoiceStateUpdate:
    case GatewayOpcodes.RequestGuildMembers:
      return session === undefined ? CLOSINGS.notAuthenticated : undefined;
    default:
      return CLOSINGS.unknownOpcode;
  }
}

function identify(connection: Connection, data: unknown): Closing | undefined {
  const { host, wire } = connection;
  const asked = identifySchema.safeParse(data);
  if (connection.session !== undefined) return CLOSINGS.alreadyAuthenticated;
  if (!asked.success) return CLOSINGS.decodeError;
  const refusal = refuseIdentity(asked.data, host);
  if (refusal !== undefined) return refusal;
  const { intents, shard = [0, 1] } = asked.data;
  connection.session = host.identify({ intents, shard }, wire);
  return undefined;
}

function refuseIdentity(
  asked: z.infer<typeof identifySchema>,
  host: ConnectionHost,
): Closing | undefined {
  const { token, intents, shard = [0, 1] } = asked;
  if (token !== host.token) return CLOSINGS.authenticationFailed;
  if (shard[0] < 0 || shard[0] >= shard[1]) return CLOSINGS.invalidShard;
  switch (intentProblem(intents, host.grantedIntents)) {
    case 'invalid':
      return CLOSINGS.invalidIntents;
    case 'disallowed':
      return CLOSINGS.disallowedIntents;
    default:
      return undefined;
  }
}

function resume(connection: Connection, data: unknown): Closing | undefined {
  const { host, wire } = connection;
  const asked = resumeSchema.safeParse(data);
  if (!asked.success) return CLOSINGS.decodeError;
  if (asked.data.token !== host.token) return CLOSINGS.authenticationFailed;
  const found = host.findSession(asked.data.session_id);
  const before = found?.wire();
  const outcome = found?.resume(wire, asked.data.seq);
  if (outcome === 'ahead') return CLOSINGS.invalidSeq;
  if (found === undefined || outcome === 'missed-too-much') {
    wire.send({ op: GatewayOpcodes.InvalidSession, d: false });
    return undefined;
  }
  if (before !== wire) before?.close(4000, 'The session continues elsewhere.');
  connection.session = found;
  host.resumed(found);
  return undefined;
}
