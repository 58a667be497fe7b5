import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { OpenPage } from '../../harness/page-browser.ts';
import { type Cable, layCable } from './harness/cable.ts';
import { type PageTest, startPageTest } from './harness/page-test.ts';

let test: PageTest;

beforeAll(async () => {
  test = await startPageTest();
});
afterAll(() => test.close());

describe('a lost connection', () => {
  it('ends what waits for an outcome that was told meanwhile', async () => {
    const { page, newest, use, cable } = await openByCable();
    const lost = page.getByText('The playground does not answer. Trying again…');
    await use('panel');
    await newest.getByRole('button', { name: 'Broken' }).click();
    await use('silent');
    await newest.getByText('Sending command…').waitFor();

    cable.cut();
    await lost.waitFor();
    test.clock.moveTo(test.clock.now() + 3_000);
    cable.mend();
    await lost.waitFor({ state: 'detached' });

    await newest.getByText('The application did not respond').waitFor();
    await page.getByText('This interaction failed').waitFor();
    expect(await page.locator('button[aria-busy="true"]').count()).toBe(0);
  });
});

describe('a deleted channel', () => {
  it('gives way to another one, with its messages', async () => {
    const { page, messages, newest } = await test.open();
    test.playground.user('maya').write('Still here');
    await newest.getByText('Still here').waitFor();
    test.playground.world.addChannel('Cloud Study', { name: 'short-lived', kind: 'text' });
    await page.getByRole('button', { name: 'short-lived' }).click();
    await page.keyboard.type('Gone soon');
    await page.keyboard.press('Enter');
    await newest.getByText('Gone soon').waitFor();
    await page.reload();
    await newest.getByText('Gone soon').waitFor();
    await newest.hover();
    await newest.getByRole('button', { name: 'Reply' }).click();
    await page.getByText('Replying to Maya').waitFor();

    test.playground.world.deleteChannel('Cloud Study', 'short-lived');

    await newest.getByText('Still here').waitFor();
    await page.getByText('Replying to Maya').waitFor({ state: 'detached' });
    expect(await messages.filter({ hasText: 'Gone soon' }).count()).toBe(0);
  });
});

/** Opens the page over a cable of its own. */
async function openByCable(): Promise<OpenPage & { readonly cable: Cable }> {
  const cable = await layCable(test.playground.pageUrl);
  onTestFinished(() => cable.close());
  return { ...(await test.browser.open(cable.url)), cable };
}
