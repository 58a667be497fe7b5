import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** Starts the browser that the dev dependencies bring along. It runs as root, and without a display. */
export async function launchBrowser(): Promise<Browser> {
  chromium.setGraphicsMode = false;
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    // One process for everything, as the package suggests, would end with the first page.
    args: chromium.args.filter((argument) => argument !== '--single-process'),
  });
}
