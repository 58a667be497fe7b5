import type { Page } from 'playwright-core';

/** Presses keys quickly: the next one is down before the page has shown anything. */
export async function pressAtOnce(page: Page, keys: readonly string[]): Promise<void> {
  await Promise.all(keys.map((key) => page.keyboard.press(key)));
}
