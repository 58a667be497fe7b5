import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../../src/discord/connection/gateway.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { aLibrary } from '../builders/library.ts';
import { type CheckedPlayground, startCheckedPlayground } from '../harness/checked-playground.ts';
import { connectBot } from '../harness/connect-bot.ts';
import { type OpenPage, type PageBrowser, startPageBrowser } from '../harness/page-browser.ts';
import { serverId } from '../harness/places.ts';

const library = aLibrary({ 'lambda.md': '# Lambda\nRuns functions.\n' });

let browser: PageBrowser;
let playground: CheckedPlayground;
let store: Store;
let nota: Gateway;

beforeAll(async () => {
  browser = await startPageBrowser();
  playground = await startCheckedPlayground({ botName: 'Nota', pageDir: browser.pageDir });
  store = await openStore(':memory:');
  await store.settings.changeGuild(serverId(playground, 'Cloud Study'), { answers_mentions: 1 });
  nota = await connectBot(playground, library, { store });
});

afterAll(async () => {
  await nota.close(1_000);
  await store.close();
  await playground.close();
  await browser.close();
});

/** Writes a message that mentions the bot, and waits for the answer. */
async function mention({ page, composer, messages }: OpenPage, question: string): Promise<void> {
  const answers = messages.filter({ has: page.locator('.reply-start') });
  const before = await answers.count();
  await composer.focus();
  await page.keyboard.type('@No');
  await page.getByRole('option', { name: '@Nota' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type(question);
  await page.keyboard.press('Enter');
  await answers.nth(before).waitFor();
}

describe('the answer to a mention that was written on the page', () => {
  it.each(['', 'what is lambda'])('shows above it what was written, "%s"', async (question) => {
    const chat = await browser.open(playground.pageUrl);

    await mention(chat, question);

    const shown = await chat.newest.locator('.reply-start').textContent();
    expect(shown).toBe(`@Nota ${question}`.trim());
  });
});
