import { once } from 'node:events';
import type { Socket } from 'node:net';
import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocket } from 'ws';
import type { GatewayFrame } from '../../src/playground/exchange.ts';
import type { Playground } from '../../src/playground/playground.ts';

/** A connection to the gateway without a library, so that invalid frames can be sent, too. */
export interface RawGateway {
  send(frame: { readonly op: number; readonly d: unknown } | string): void;
  /** Sends raw bytes, which need not be a WebSocket frame. */
  sendBytes(bytes: Uint8Array): void;
  /** The next frame with this op code or event name that has not been returned before. */
  next(opOrEvent: number | string): Promise<GatewayFrame>;
  /** Op codes so far, with names instead of the code for events. */
  heard(): readonly (number | string)[];
  /** The code with which the connection was closed. */
  readonly closed: Promise<number>;
  close(code?: number): void;
}

/** Connects; HELLO has arrived when the promise resolves. */
export async function connectRaw(playground: Playground): Promise<RawGateway> {
  const socket = new WebSocket(`${playground.pageUrl.replace(/^http/, 'ws')}gateway?v=10`);
  let connection: Socket | undefined;
  socket.on('upgrade', (response) => {
    connection = response.socket;
  });
  const frames: GatewayFrame[] = [];
  const taken = new Set<GatewayFrame>();
  const waiting = new Set<() => void>();
  socket.on('message', (bytes) => {
    frames.push(JSON.parse(String(bytes)));
    for (const check of [...waiting]) check();
  });
  const gateway: RawGateway = {
    send: (frame) => socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame)),
    sendBytes: (bytes) => void connection?.write(bytes),
    next: (wanted) =>
      new Promise((resolve) => {
        const check = (): void => {
          const found = frames.find(
            (frame) => !taken.has(frame) && (frame.t ?? frame.op) === wanted,
          );
          if (found === undefined) return;
          taken.add(found);
          waiting.delete(check);
          resolve(found);
        };
        waiting.add(check);
        check();
      }),
    heard: () => frames.map((frame) => frame.t ?? frame.op),
    closed: once(socket, 'close').then(([code]) => code),
    close: (code) => (code === undefined ? socket.terminate() : socket.close(code)),
  };
  await gateway.next(GatewayOpcodes.Hello);
  return gateway;
}

/** What a bot sends to start a session. */
export function anIdentify(playground: Playground, fields: object = {}) {
  return {
    op: GatewayOpcodes.Identify,
    d: {
      token: playground.token,
      intents: 1,
      properties: { os: 'linux', browser: 'test', device: 'test' },
      ...fields,
    },
  };
}

const MESSAGES = GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages;

/** A connection with a session, and the id that READY gave it. */
export async function connectIdentified(
  playground: Playground,
  intents = MESSAGES,
): Promise<[RawGateway, sessionId: string]> {
  const gateway = await connectRaw(playground);
  gateway.send(anIdentify(playground, { intents }));
  const { d } = await gateway.next('READY');
  return [gateway, sessionIdOf(d)];
}

/** The id of the session in READY; empty if there is none. */
function sessionIdOf(ready: unknown): string {
  return typeof ready === 'object' && ready !== null && 'session_id' in ready
    ? String(ready.session_id)
    : '';
}

/** What a client sends to resume a session, from the last event that it received. */
export function aResume({ token }: Playground, sessionId: string, seq: number) {
  return { op: GatewayOpcodes.Resume, d: { token, session_id: sessionId, seq } };
}
