import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { launchBrowser } from '../../scripts/page/browser.ts';
import { bundlePage } from '../../scripts/page/bundle.ts';

/** A real browser, and the current chat page. */
export interface PageBrowser {
  /** Folder of the built page, for the playground to serve. */
  readonly pageDir: string;
  /**
   * Opens the page in its own browser profile and waits until it shows a channel with its messages.
   * It closes when the test ends.
   */
  open(url: string, options?: BrowserContextOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

/** An open page, with what a person does on it. */
export interface OpenPage {
  readonly page: Page;
  readonly composer: Locator;
  /** The messages, oldest first. */
  readonly messages: Locator;
  /** The newest message. */
  readonly newest: Locator;
  /** The browser's complaints: errors, and violations of the page's content security policy. */
  readonly complaints: readonly string[];
  /** Uses a command that has no required option, by its name. */
  use(command: string): Promise<void>;
}

/** Builds the page and starts a browser. Call `close` at the end. */
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
      // An open page would go on showing what the next tests do.
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
