import type { BrowserContextOptions } from 'playwright-core';
import { createManualClock, type MovableClock } from '../../../../src/playground/clock.ts';
import { type Playground, startPlayground } from '../../../../src/playground/playground.ts';
import {
  type OpenPage,
  type PageBrowser,
  startPageBrowser,
} from '../../../harness/page-browser.ts';
import { startTinyBot, type TinyBot } from './tiny-bot.ts';

/** A playground with the tiny bot and the current page, and a browser. */
export interface PageTest {
  readonly browser: PageBrowser;
  /**
   * Doesn't move by itself, so that even on a busy machine the bot answers within its three
   * seconds.
   */
  readonly clock: MovableClock;
  readonly playground: Playground;
  readonly bot: TinyBot;
  open(options?: BrowserContextOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

/** Starts everything that a page test needs. Call `close` at the end. */
export async function startPageTest(): Promise<PageTest> {
  const browser = await startPageBrowser();
  const clock = createManualClock(Date.now());
  const playground = await startPlayground({ pageDir: browser.pageDir, clock });
  const bot = await startTinyBot(playground);

  return {
    browser,
    clock,
    playground,
    bot,
    open: (options) => browser.open(playground.pageUrl, options),
    close: async () => {
      await browser.close();
      await bot.client.destroy();
      await playground.close();
    },
  };
}
