import { resolve } from 'node:path';
import { pino } from 'pino';
import { startBot } from '../../src/bot.ts';
import { useNotes } from '../../src/notes-in-use.ts';
import { controlsOf } from '../../src/playground/interactions/component-deed.ts';
import { type Playground, startPlayground } from '../../src/playground/playground.ts';
import { openStore } from '../../src/store/store.ts';

/**
 * How long the bot takes to answer: from INTERACTION_CREATE leaving the playground to its callback
 * being taken, over the wire, in milliseconds. `npm run bench:answers -- FOLDER [REQUESTS]`
 */
const [folder = 'notes', count = '1000'] = process.argv.slice(2);

const TOPICS = ['lambda', 'sqs', 'serverless', 's3', 'encryption', 'lambda timeout', 'dynamo db'];

const log = pino({ level: 'silent' });
const playground = await startPlayground({ enforcesRateLimits: false });
const notes = await useNotes([resolve(folder)], log);
const gateway = await startBot({
  token: playground.token,
  apiUrl: playground.apiUrl,
  guildId: null,
  currentNotes: notes.current,
  notesUrl: null,
  store: await openStore(':memory:'),
  dailyCatchUpMs: 3 * 60 * 60_000,
  now: Date.now,
  log,
});

const times = recordTimes(playground);
const deeds = deedsOf(playground);
for (let index = 0; index < Number(count); index += 1) {
  const deed = deeds[index % deeds.length];
  const topic = TOPICS[Math.floor(index / deeds.length) % TOPICS.length] ?? 'lambda';
  await deed?.(topic);
}
process.stdout.write(report(times()));
await gateway.close(1_000);
await notes.close();
await playground.close();

/** Each kind of request that members make, pages and menus included. */
function deedsOf({ user }: Playground): readonly ((topic: string) => Promise<unknown>)[] {
  const tom = user('tom');
  return [
    (topic) => tom.command('/explain', { topic }),
    (topic) => tom.suggest('/explain', 'topic', { topic: topic.slice(0, 3) }),
    (topic) => tom.command('/search', { query: `${topic} limits` }),
    (topic) => tom.command('/tips', { topic }),
    () => tom.command('/help'),
    async (topic) => {
      const answer = await tom.command('/explain', { topic });
      const control = controlsOf(answer).find((one) => !one.disabled);
      if (control?.type === 2) return tom.press(answer, control.custom_id);
      if (control?.type === 3) return tom.select(answer, control.options.at(-1)?.value ?? '');
      return undefined;
    },
  ];
}

/** Takes the time of each interaction, by what it was. */
function recordTimes({ state }: Playground): () => ReadonlyMap<string, readonly number[]> {
  const started = new Map<string, number>();
  const taken = new Map<string, number[]>();
  state.changes.listen((change) => {
    if (change.kind === 'interaction-created')
      started.set(change.interaction.id, performance.now());
    if (change.kind !== 'interaction-answered') return;
    const { id, command, type } = change.interaction;
    const what = `${command?.name ?? 'component'}${type === 4 ? ' (typing)' : ''}`;
    const elapsed = performance.now() - (started.get(id) ?? Number.NaN);
    taken.set(what, [...(taken.get(what) ?? []), elapsed]);
  });
  return () => taken;
}

function report(all: ReadonlyMap<string, readonly number[]>): string {
  const rows = [...all, ['all', [...all.values()].flat()] as const];
  const lines = rows.map(([what, values]) => {
    const cells = [0.5, 0.95, 0.99, 1].map((part) => quantile(values, part).toFixed(1).padStart(7));
    return `${what.padEnd(20)} ${String(values.length).padStart(6)} ${cells.join(' ')}`;
  });
  const head = `${'ms'.padEnd(20)}  count     p50     p95     p99     max`;
  return `${[head, ...lines].join('\n')}\n`;
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}
