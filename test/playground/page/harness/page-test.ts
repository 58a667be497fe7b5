import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { launchBrowser } from '../../../../scripts/page/browser.ts';
import { bundlePage } from '../../../../scripts/page/bundle.ts';
import { createMovableClock } from '../../../../src/playground/clock.ts';
import { type Playground, startPlayground } from '../../../../src/playground/playground.ts';
import { startTinyBot, type TinyBot } from './tiny-bot.ts';

/** A playground with the tiny bot and the page as it is now, and a browser. */
export interface PageTest {
  readonly playground: Playground;
  readonly bot: TinyBot;
  /**
   * Opens the page in a browser profile of its own and waits until it can be used. It closes when
   * the test is over.
   */
  open(options?: BrowserContextOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

/** An open page, with the ways of a person on it. */
export interface OpenPage {
  readonly page: Page;
  readonly composer: Locator;
  /** The messages, oldest first. */
  readonly messages: Locator;
  /** The newest message. */
  readonly newest: Locator;
  /** What the browser complained of: errors, and what the page's policy forbids. */
  readonly complaints: readonly string[];
  /** Uses a command that has no required option, by its name. */
  use(command: string): Promise<void>;
}

/** Starts everything that a page test needs. Call `close` in the end. */
export async function startPageTest(): Promise<PageTest> {
  const pageDir = await mkdtemp(join(tmpdir(), 'page-'));
  const [browser, playground] = await Promise.all([
    launchBrowser(),
    bundlePage(pageDir).then(() => startPlayground({ pageDir, clock: createMovableClock() })),
  ]);
  const bot = await startTinyBot(playground);

  return {
    playground,
    bot,
    open: async (options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        colorScheme: 'dark',
        reducedMotion: 'reduce',
        ...options,
      });
      context.setDefaultTimeout(10_000);
      // An open page goes on showing what the next tests do.
      onTestFinished(() => context.close());
      return openPage(await context.newPage(), playground.pageUrl);
    },
    close: async () => {
      await browser.close();
      await bot.client.destroy();
      await playground.close();
      await rm(pageDir, { recursive: true });
    },
  };
}

async function openPage(page: Page, url: string): Promise<OpenPage> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });

  await page.goto(url);
  const composer = page.locator('#composer-input');
  const messages = page.locator('.message');
  await composer.waitFor();

  return {
    page,
    composer,
    messages,
    newest: messages.last(),
    complaints,
    use: async (command) => {
      await composer.focus();
      await page.keyboard.insertText(`/${command} `);
      await page.keyboard.press('Enter');
    },
  };
}
