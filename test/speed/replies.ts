import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseWords, wholeNumber } from '../../src/cli/parse-words.ts';
import type { Library } from '../../src/library/library.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { startPlayground } from '../../src/playground/playground.ts';
import type { User } from '../../src/playground/user/user.ts';
import { buildProgram, removeProgram, startProgram } from '../harness/program.ts';
import { runProgram } from '../harness/run-program.ts';
import { spreadLine } from './spread.ts';

const USAGE = `npm run bench:replies -- [--notes DIR] [--requests N]

Measures how long the bot takes to answer. It runs in a process of its own, connected to a playground by the
real discord.js. Two times are taken: in the bot, from an interaction received to its callback ready to be
sent; and by the person who asks, through WebSocket and HTTP, with all that the playground does itself.
  --notes DIR     the notes (notes)
  --requests N    so many, of all kinds (1000)
`;

/** One request, timed by its sender. */
type Ask = (maya: User) => Promise<unknown>;

await runProgram({ usage: USAGE, notesIn: '--notes', run: measureReplies });

async function measureReplies(args: readonly string[]): Promise<void> {
  const { values } = parseWords(
    args,
    {
      notes: { type: 'string', default: 'notes' },
      requests: { type: 'string', default: '1000' },
    },
    false,
  );
  const count = wholeNumber('--requests', values.requests);
  const notesDir = resolve(values.notes);
  const library = await loadLibrary([notesDir]);
  const playground = await startPlayground({ enforcesRateLimits: false });
  const cwd = await mkdtemp(join(tmpdir(), 'nota-replies-'));
  await buildProgram();
  const program = startProgram(cwd, {
    DISCORD_TOKEN: playground.token,
    DISCORD_API_URL: playground.apiUrl,
    NOTES_DIR: notesDir,
    LOG_LEVEL: 'trace',
  });
  try {
    await program.says(/"msg":"commands"/);
    // The start is over when the notes have been saved for the next one.
    await program.says(/saved the notes for the next start/);
    const maya = playground.user('maya');
    await measure(maya, requests(library, Math.ceil(count / 10)));
    const times = await measure(maya, requests(library, count));
    const inBot = answerTimes(program.lines()).slice(-count);
    for (const [name, all] of [
      ...times,
      ['all, as asked', [...times.values()].flat()] as const,
      ['all, in the bot', inBot] as const,
    ]) {
      process.stdout.write(spreadLine(name, all));
    }
  } finally {
    program.signal('SIGTERM');
    await program.ended;
    await playground.close();
    await removeProgram();
    await rm(cwd, { recursive: true });
  }
}

/** Milliseconds of each request, by kind. */
async function measure(
  maya: User,
  asks: readonly (readonly [string, Ask])[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>();
  for (const [name, ask] of asks) {
    const start = performance.now();
    await ask(maya);
    times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
  }
  return times;
}

/** The milliseconds that the bot reports in its log. */
function answerTimes(lines: readonly string[]): readonly number[] {
  return lines.flatMap((text) => {
    const entry = text.includes('"answer ready"') ? JSON.parse(text) : {};
    return typeof entry.ms === 'number' ? [entry.ms] : [];
  });
}

/** A mix of all commands, over all of the notes. */
function requests({ sections, definitions }: Library, count: number) {
  const headings = sections.map(({ heading }) => heading.slice(0, 200));
  const terms = definitions.map(({ term }) => term.slice(0, 200));
  return Array.from({ length: count }, (_, n): readonly [string, Ask] => {
    const heading = headings[(n * 7919) % headings.length] ?? 'lambda';
    const term = terms[(n * 7919) % terms.length] ?? heading;
    switch (n % 10) {
      case 0:
      case 1:
        return ['/explain a term', (maya) => maya.command('/explain', { topic: term })];
      case 2:
      case 3:
        return ['/explain a heading', (maya) => maya.command('/explain', { topic: heading })];
      case 4:
        return ['/tips about a heading', (maya) => maya.command('/tips', { topic: heading })];
      case 5:
        return ['/tips at random', (maya) => maya.command('/tips')];
      case 6:
      case 7:
        return ['/search', (maya) => maya.command('/search', { query: heading })];
      case 8:
        return ['/help', (maya) => maya.command('/help')];
      default:
        return [
          'autocomplete',
          (maya) => maya.suggest('/explain', 'topic', { topic: term.slice(0, 4) }),
        ];
    }
  });
}
