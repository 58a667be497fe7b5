import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Gateway } from '../../../src/discord/connection/gateway.ts';
import { createMovableClock } from '../../../src/playground/clock.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { aFolder } from '../../builders/folder.ts';
import { aLibrary } from '../../builders/library.ts';
import {
  type CheckedPlayground,
  startCheckedPlayground,
} from '../../harness/checked-playground.ts';
import { connectBot } from '../../harness/connect-bot.ts';
import { type PageBrowser, startPageBrowser } from '../../harness/page-browser.ts';

const library = aLibrary({
  'lambda.md': '# Lambda\n## Exam tips\n- Lambda runs for 15 minutes at the most.\n',
  'sqs.md': '# SQS\n## Exam tips\n- FIFO queues keep the order.\n- Long polling saves requests.\n',
});

let file: string;
let browser: PageBrowser;
let playground: CheckedPlayground;
let store: Store;
let nota: Gateway;

beforeEach(async () => {
  file = join(aFolder(), 'nota.db');
  browser = await startPageBrowser();
  const clock = createMovableClock();
  playground = await startCheckedPlayground({ clock, pageDir: browser.pageDir });
  await start();
});

afterEach(async () => {
  await stop();
  await playground.close();
  await browser.close();
});

async function start(): Promise<void> {
  store = await openStore(file);
  nota = await connectBot(playground, store, library);
}

async function stop(): Promise<void> {
  await nota.close(1_000);
  await store.close();
}

it('brings the daily post that was set up on the page, whose buttons work after a restart too', async () => {
  const { page, composer, newest, messages } = await browser.open(playground.pageUrl, {
    timezoneId: 'UTC',
  });
  const post = messages.filter({ has: page.getByRole('button', { name: '👍' }) });
  const answerTo = async (button: Locator, text: string | RegExp) => {
    await button.press('Enter');
    const answer = newest.filter({ hasText: 'Only you can see this' });
    await answer.getByText(text).first().waitFor();
    await answer.getByRole('button', { name: 'Dismiss message' }).click();
    await answer.waitFor({ state: 'detached' });
  };
  const pressAll = async () => {
    await answerTo(post.getByRole('button', { name: 'Explain' }), 'Exam tips');
    await answerTo(post.getByRole('button', { name: 'Another tip' }), /Lambda|FIFO|polling/);
    await answerTo(post.getByRole('button', { name: '👍' }), /.+/);
  };

  await composer.focus();
  await page.keyboard.type('/daily setup');
  await page.getByRole('option', { name: '/daily setup' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('daily-t');
  await page.getByRole('option', { name: '#daily-tip' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('09:00');
  await page.keyboard.press('Tab');
  await page.keyboard.type('UTC');
  await page.getByRole('option', { name: 'UTC', exact: true, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await newest.getByText('set up').first().waitFor();
  await page.getByRole('button', { name: 'daily-tip', exact: true }).click();
  await page.getByTitle("Move the playground's clock ahead").click();
  await page.getByRole('menuitem', { name: 'Go to 09:00' }).click();

  await post.waitFor();
  await pressAll();
  await stop();
  await page.getByText('Bot is offline').waitFor();
  await start();
  await page.getByText('Bot is offline').waitFor({ state: 'detached' });
  await pressAll();
  expect(await post.count()).toBe(1);
});
