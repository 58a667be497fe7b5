import { GatewayDispatchEvents, GatewayOpcodes } from 'discord-api-types/v10';
import type { GatewayFrame } from '../exchange.ts';
import type { Dispatch } from './dispatch.ts';

/** The bot's connection, to which the frames of a session are sent. */
export interface Wire {
  send(frame: GatewayFrame): void;
  close(code: number, reason: string): void;
}

/** What the bot asked for when it identified. */
export interface Identity {
  /** Discord's intent bits. */
  readonly intents: number;
  /** Shard id and number of shards. */
  readonly shard: readonly [number, number];
}

/** A bot's session: it survives a lost connection, and replays the events that were missed. */
export interface Session {
  readonly id: string;
  readonly identity: Identity;
  /** Sends an event now, or keeps it until the bot resumes. */
  dispatch(dispatch: Dispatch): void;
  /**
   * Continues on a new connection after the event `seq`, unless the bot is `ahead` of us or missed
   * more than was kept; then nothing changes.
   */
  resume(wire: Wire, seq: number): 'resumed' | 'ahead' | 'missed-too-much';
  /** The connection is gone; events are kept from now on. */
  detach(wire: Wire): void;
  /** The connection; undefined while there is none. */
  wire(): Wire | undefined;
}

/** How many events are kept for a bot that resumes; one that missed more starts a new session. */
const KEPT_EVENTS = 1_000;

/** A new session on a connection. */
export function createSession(id: string, identity: Identity, first: Wire): Session {
  let wire: Wire | undefined = first;
  let seq = 0;
  let sent: readonly GatewayFrame[] = [];
  const dispatch = ({ event, data }: Dispatch): void => {
    seq += 1;
    const frame: GatewayFrame = { op: GatewayOpcodes.Dispatch, d: data, s: seq, t: event };
    sent = [...sent.slice(-KEPT_EVENTS + 1), frame];
    wire?.send(frame);
  };
  return {
    id,
    identity,
    dispatch,
    resume: (next, seenSeq) => {
      if (seenSeq > seq) return 'ahead';
      if (seenSeq < seq - sent.length) return 'missed-too-much';
      wire = next;
      for (const frame of sent) if ((frame.s ?? 0) > seenSeq) next.send(frame);
      dispatch({ event: GatewayDispatchEvents.Resumed, data: {} });
      return 'resumed';
    },
    detach: (gone) => {
      if (wire === gone) wire = undefined;
    },
    wire: () => wire,
  };
}
