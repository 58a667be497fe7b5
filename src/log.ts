import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import type { LogLevel } from './config.ts';

/** Where log lines go: readable ones to a person's terminal, JSON to everything else. */
export interface LogOptions {
  readonly level: LogLevel;
  readonly isTerminal: boolean;
}

/** Makes the log. Lines are written at once, so that none is lost when the process ends. */
export function createLog({ level, isTerminal }: LogOptions): Logger {
  const stream = isTerminal
    ? pretty({ sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' })
    : pino.destination({ sync: true });
  return pino({ level }, stream);
}
