import type { Page } from 'playwright-core';

/** Does something, and resolves when the bot has been told: its three seconds have begun. */
export async function told(page: Page, act: () => Promise<void>): Promise<void> {
  const answered = page.waitForResponse('**/client/interactions*');
  await act();
  await answered;
}
