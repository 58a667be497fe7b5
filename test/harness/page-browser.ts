import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { launchBrowser } from '../../scripts/page/browser.ts';
import { bundlePage } from '../../scripts/page/bundle.ts';

/** A real browser, and the chat page as it is now. */
export interface PageBrowser {
  /** Folder of the built page, for the playground to serve. */
  readonly pageDir: string;
  /**
   * Opens the page in a browser profile of its own and waits until it shows a channel with its
   * messages. It closes when the test is over.
   */
  open(url: string, options?: BrowserContextOptions): Promise<OpenPage>;
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

/** Builds the page and starts a browser. Call `close` in the end. */
export async function startPageBrowser(): Promise<PageBrowser> {
  const pageDir = await mkdtemp(join(tmpdir(), 'page-'));
  const [browser] = await Promise.all([launchBrowser(), bundlePage(pageDir)]);

  return {
    pageDir,
    open: async (url, options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        colorScheme: 'dark',
        reducedMotion: 'reduce',
        ...options,
      });
      context.setDefaultTimeout(10_000);
      // An open page goes on showing what the next tests do.
      onTestFinished(() => context.close());
      return openPage(await context.newPage(), url);
    },
    close: async () => {
      await browser.close();
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
  await page.getByRole('log').waitFor();

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
