import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/**
 * Starts the browser that the dev dependencies bring along. It runs as root, and without a display.
 * `environment` is added to the process's own.
 */
export async function launchBrowser(
  environment: Readonly<Record<string, string>> = {},
): Promise<Browser> {
  chromium.setGraphicsMode = false;
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    // In one process, as the package suggests, the browser would end with its first page.
    args: chromium.args.filter((argument) => argument !== '--single-process'),
    env: { ...process.env, ...environment },
  });
}
