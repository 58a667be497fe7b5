import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';

/** How the program ended, and what it said. */
export interface Ending {
  /** `null` when a signal ended it. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The bot in a process of its own, as `npm start` runs it. */
export interface Program {
  /** Resolves with what is found as soon as the program has said it; rejects if it ends before. */
  says(pattern: RegExp): Promise<string>;
  /** What it has said so far, line by line. */
  lines(): readonly string[];
  /** Sends a signal. */
  signal(name: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): void;
  readonly ended: Promise<Ending>;
}

/** Inside `node_modules`, so that it finds its packages; every test process has its own. */
const BUNDLE = resolve(`node_modules/.cache/nota-program-${process.pid}.mjs`);

/** Builds what {@link startProgram} starts, from the sources as they are: a process that compiles is slow. */
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

/** Takes away what {@link buildProgram} built. */
export function removeProgram(): Promise<void> {
  return rm(BUNDLE, { force: true });
}

/** Starts the program in a folder, with nothing in its environment but this. */
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
