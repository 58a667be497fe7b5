import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';

/** How the program ended, and its output. */
export interface Ending {
  /** `null` when a signal ended it. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The bot in its own process, as `npm start` runs it. */
export interface Program {
  /** Resolves with the match as soon as the program has printed it; rejects if it ends before. */
  says(pattern: RegExp): Promise<string>;
  /** Its output so far, line by line. */
  lines(): readonly string[];
  /** Sends a signal. */
  signal(name: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): void;
  readonly ended: Promise<Ending>;
}

/** Inside `node_modules`, so that it finds its packages; one for each test process. */
const BUNDLE = resolve(`node_modules/.cache/nota-program-${process.pid}.mjs`);

/**
 * Builds what {@link startProgram} starts, from the current sources, because a process that
 * compiles is slow.
 */
export async function buildProgram(): Promise<void> {
  await build({
    entryPoints: ['src/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: BUNDLE,
    logLevel: 'warning',
  });
}

/** Removes what {@link buildProgram} built. */
export function removeProgram(): Promise<void> {
  return rm(BUNDLE, { force: true });
}

/** Starts the program in a folder, with only this in its environment. */
export function startProgram(cwd: string, env: Readonly<Record<string, string>>): Program {
  const child = spawn(process.execPath, [BUNDLE], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  const ended = once(child, 'close').then(([code]): Ending => ({ code, ...said }));
  return {
    ended,
    lines: () => said.out.split('\n'),
    signal: (name) => child.kill(name),
    says: (pattern) =>
      new Promise((found, reject) => {
        const look = () => {
          const match = pattern.exec(said.out);
          if (match !== null) found(match[1] ?? match[0]);
        };
        child.stdout.on('data', look);
        look();
        ended.then(({ err }) => reject(new Error(`The program ended: ${err}`)), reject);
      }),
  };
}
