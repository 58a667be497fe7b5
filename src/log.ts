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

/**
 * Bytes of log lines that are held back while they can't be written, as on a full disk. Further lines are
 * lost.
 */
const MOST_WAITING_BYTES = 1_000_000;

/**
 * Makes the log. Lines are written synchronously, so that none is lost when the process ends. If writing
 * fails, the bot goes on answering and the lines are written as soon as there is room again.
 */
export function createLog({ level, isTerminal, fd }: LogOptions): Logger {
  const stream = isTerminal
    ? pretty({ sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss', destination: fd })
    : linesTo(fd);
  return pino({ level, serializers: { err: loggedError } }, stream);
}

function linesTo(fd: number): DestinationStream {
  const lines = pino.destination({ dest: fd, sync: true, maxLength: MOST_WAITING_BYTES });
  // A log that can't be written has nowhere to report that.
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

/** From the outermost error in the chain of causes that has them. */
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
