import type { Page } from 'playwright-core';

/** Does something of which the bot has been told when the promise resolves: its three seconds have begun. */
export async function told(page: Page, act: () => Promise<void>): Promise<void> {
  const answered = page.waitForResponse('**/client/interactions*');
  await act();
  await answered;
}
