import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { DailyChannels } from '../../../../src/daily/posting/channels.ts';
import type { Ask, Order } from './order.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Inside the project, so that a compiled process finds its packages. */
const COMPILED = fileURLToPath(new URL('../../../../node_modules/.nota-tests', import.meta.url));

/** Compiles a process of this folder into one file, which starts quickly; returns its path. */
export async function compile(name: string): Promise<string> {
  const compiled = join(COMPILED, `${name}.mjs`);
  // Renamed in one step, because another test may be starting the same file.
  const outfile = `${compiled}.${process.pid}`;
  await build({
    entryPoints: [join(HERE, name)],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    external: ['better-sqlite3'],
    logLevel: 'silent',
  });
  await rename(outfile, compiled);
  return compiled;
}

/** Starts `process.ts`, compiled, with `channels` as its Discord. */
export function startProcess(script: string, order: Order, channels: DailyChannels): ChildProcess {
  const child = fork(script, [JSON.stringify(order)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
  });
  child.on('message', async (message: Ask | 'ready') => {
    if (message === 'ready') return;
    const { number, question } = message;
    const answer = await (question.kind === 'publish'
      ? channels.publish(question.post)
      : channels.findPost(question.post, 0));
    if (child.connected) child.send({ number, answer }, () => undefined);
  });
  return child;
}

/** How a process ended; `null` if it finished by itself. */
export async function endOf(child: ChildProcess): Promise<NodeJS.Signals | null> {
  const [code, signal]: unknown[] = await once(child, 'exit');
  if (signal === 'SIGKILL') return 'SIGKILL';
  if (code !== 0) throw new Error(`The process ended with ${code ?? signal}.`);
  return null;
}
