/**
 * Takes the pictures in `docs/`: the bot with the sample notes, on the playground's page.
 *
 *     npm run screenshots               # all of them
 *     npm run screenshots -- explain    # some, by name
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pino } from 'pino';
import { startBot } from '../src/bot.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { createManualClock } from '../src/playground/clock.ts';
import { startPlayground } from '../src/playground/playground.ts';
import { buildSearchEngine } from '../src/search/build-search-engine.ts';
import { openStore } from '../src/store/store.ts';
import { launchBrowser } from './page/browser.ts';
import { bundlePage } from './page/bundle.ts';
import { browserFonts } from './page/fonts.ts';
import { SHOTS, type Shot } from './page/shots.ts';

/** A fixed time, so that pictures differ only where the page does. */
const CLOCK_START = Date.UTC(2026, 4, 6, 9, 41);

const names = process.argv.slice(2);
const engine = buildSearchEngine(await loadLibrary([resolve('notes')]));
const pageDir = await mkdtemp(join(tmpdir(), 'page-'));
await bundlePage(pageDir);
const browser = await launchBrowser(await browserFonts());

try {
  for (const shot of SHOTS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    await take(shot);
    process.stdout.write(`docs/${shot.name}.png\n`);
  }
} finally {
  await browser.close();
  await rm(pageDir, { recursive: true });
}

/** Each picture is of a conversation of its own. */
async function take({ name, context, act }: Shot): Promise<void> {
  const clock = createManualClock(CLOCK_START);
  const playground = await startPlayground({ botName: 'Nota', pageDir, clock });
  const gateway = await startBot({
    token: playground.token,
    apiUrl: playground.apiUrl,
    guildId: null,
    notes: { current: () => engine, reload: async () => {}, whyUnreadable: () => null },
    ignoredProblems: [],
    notesUrl: null,
    store: await openStore(':memory:'),
    answersMentions: false,
    dailyCatchUpMs: 3 * 60 * 60_000,
    now: Date.now,
    log: pino({ level: 'silent' }),
  });

  const opened = await browser.newContext({
    ...context,
    timezoneId: 'UTC',
    locale: 'en-US',
    reducedMotion: 'reduce',
  });
  const page = await opened.newPage();
  await page.goto(playground.pageUrl);
  await page.locator('#composer-input').waitFor();
  await act(page);
  await page.screenshot({ path: `docs/${name}.png` });

  await opened.close();
  await gateway.close(0);
  await playground.close();
}
