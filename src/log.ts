import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino';
import pretty from 'pino-pretty';
import type { LogLevel } from './config.ts';

/** Where log lines go: readable ones to a person's terminal, JSON to everything else. */
export interface LogOptions {
  readonly level: LogLevel;
  readonly isTerminal: boolean;
  /** The descriptor of an open file. */
  readonly fd: number;
}

/** So many bytes of lines wait where they can't be written, as on a full disk; those after them are lost. */
const MOST_WAITING_BYTES = 1_000_000;

/**
 * Makes the log. Lines are written at once, so that none is lost when the process ends. Where they can't be, the bot
 * goes on answering: they are written once there is room, before the next one.
 */
export function createLog({ level, isTerminal, fd }: LogOptions): Logger {
  const stream = isTerminal
    ? pretty({ sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss', destination: fd })
    : linesTo(fd);
  return pino({ level, serializers: { err: loggedError } }, stream);
}

function linesTo(fd: number): DestinationStream {
  const lines = pino.destination({ dest: fd, sync: true, maxLength: MOST_WAITING_BYTES });
  // There is no other place to tell of it.
  lines.on('error', () => {});
  return lines;
}

/**
 * What the log keeps of an error: a request to Discord is named, but not what it said. Its body holds
 * what was asked, and its address the token with which anybody could answer in the bot's place.
 */
function loggedError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { type, message, stack } = stdSerializers.err(error);
  return { type, message, stack, ...requestFacts(error) };
}

/** The outermost error that knows them, for causes are told in the message, too. */
function requestFacts(error: Error): Readonly<Record<string, unknown>> {
  const { code, status, method, url, cause } = error as Error & Record<string, unknown>;
  const path = typeof url === 'string' ? pathWithoutToken(url) : undefined;
  const own = Object.entries({ code, status, method, path }).filter(
    ([, value]) => value !== undefined,
  );
  if (own.length > 0 || !(cause instanceof Error)) return Object.fromEntries(own);
  return requestFacts(cause);
}

/** `…/interactions/1/aW50…/callback` becomes `…/interactions/1/…/callback`. */
function pathWithoutToken(url: string): string {
  const path = url.replace(/^\w+:\/\/[^/]*|[?#].*/g, '');
  return path.replace(/\/(interactions|webhooks)\/(\d+)\/[^/]+/, '/$1/$2/…');
}
