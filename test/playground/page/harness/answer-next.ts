import type { Page, Route } from 'playwright-core';

/**
 * Lets a test answer the next request to an address; later ones go to the playground. Playwright's
 * `times: 1` would then stop intercepting, and the browser sometimes loses a request that the page
 * makes at that very moment.
 */
export async function answerNext(
  page: Page,
  address: string,
  answer: (route: Route) => unknown,
): Promise<void> {
  let isAnswered = false;
  await page.route(address, async (route) => {
    if (isAnswered) return route.continue();
    isAnswered = true;
    await answer(route);
  });
}
