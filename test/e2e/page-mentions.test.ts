import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aLibrary } from '../builders/library.ts';
import { type ConnectedBot, startConnectedBot } from '../harness/connected-bot.ts';
import { type OpenPage, type PageBrowser, startPageBrowser } from '../harness/page-browser.ts';

const library = aLibrary({ 'lambda.md': '# Lambda\nRuns functions.\n' });

let browser: PageBrowser;
let nota: ConnectedBot;

beforeAll(async () => {
  browser = await startPageBrowser();
  nota = await startConnectedBot(library, {
    playground: { botName: 'Nota', pageDir: browser.pageDir },
    settings: { answers_mentions: 1 },
  });
});

afterAll(async () => {
  await nota.stop();
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
    const chat = await browser.open(nota.playground.pageUrl);

    await mention(chat, question);

    const shown = await chat.newest.locator('.reply-start').textContent();
    expect(shown).toBe(`@Nota ${question}`.trim());
  });
});
