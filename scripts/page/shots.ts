import type { BrowserContextOptions, Page } from 'playwright-core';

/** A picture of the page: how it is looked at, and what is done before it is taken. */
export interface Shot {
  /** Name of the file in `docs/`, without `.png`. */
  readonly name: string;
  readonly context: BrowserContextOptions;
  readonly act: (page: Page) => Promise<void>;
}

const DESKTOP = { viewport: { width: 1200, height: 860 }, deviceScaleFactor: 1.5 };
const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** The pictures of the documentation. */
export const SHOTS: readonly Shot[] = [
  {
    name: 'explain',
    context: { ...DESKTOP, viewport: { width: 1200, height: 720 }, colorScheme: 'dark' },
    act: (page) => ask(page, '/explain lambda'),
  },
  {
    name: 'tips',
    context: { ...DESKTOP, colorScheme: 'dark' },
    act: (page) => ask(page, '/tips serverless'),
  },
  {
    name: 'search',
    context: { ...DESKTOP, colorScheme: 'light' },
    act: (page) => ask(page, '/search run code without servers'),
  },
  {
    name: 'picker',
    context: { ...DESKTOP, viewport: { width: 1200, height: 640 }, colorScheme: 'dark' },
    act: async (page) => {
      await page.locator('#composer-input').focus();
      await page.keyboard.type('/explain lambda');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'phone',
    context: { ...PHONE, colorScheme: 'dark' },
    act: (page) => ask(page, '/explain simple queue service'),
  },
];

/** Sends a command with the text for its first option, and shows the answer from its start. */
async function ask(page: Page, line: string): Promise<void> {
  await page.locator('#composer-input').focus();
  await page.keyboard.insertText(line);
  await page.locator('.suggestions, .suggestion-status:has-text("No options")').first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');

  const answer = page.locator('.message').last();
  await answer.locator('.container').waitFor();
  await answer.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.mouse.move(0, 0);
  await page.evaluate(
    'Promise.all([...document.images].map((image) => image.decode().catch(() => {})))',
  );
}
