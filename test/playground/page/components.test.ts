import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageTest, startPageTest } from './harness/page-test.ts';
import { pressAtOnce } from './harness/press-at-once.ts';
import { told } from './harness/told.ts';

let test: PageTest;

beforeAll(async () => {
  test = await startPageTest();
});
afterAll(() => test.close());

describe('a message with components', () => {
  it('is updated in place by its button, which keeps the focus', async () => {
    const { page, newest, messages, use } = await test.open();

    await use('panel');
    await newest.getByText('Pressed 0 times').waitFor();
    const count = await messages.count();
    await newest.getByRole('button', { name: 'Press', exact: true }).press('Enter');
    await newest.getByText('Pressed 1 times').waitFor();
    await page.keyboard.press('Enter');
    await newest.getByText('Pressed 2 times').waitFor();

    expect(await messages.count()).toBe(count);
    expect(await newest.getByRole('button', { name: 'Off' }).isDisabled()).toBe(true);
  });

  it('keeps the focus on the pressed button when others come before it', async () => {
    const { page, newest, use } = await test.open();

    await use('panel');
    await newest.getByRole('button', { name: 'Add' }).press('Enter');
    await newest.getByText('Pressed 1 times').waitFor();
    expect(await page.locator(':focus').textContent()).toBe('Add');
    await page.keyboard.press('Enter');
    await newest.getByText('Pressed 2 times').waitFor();

    expect(await newest.getByRole('button', { name: 'Take' }).count()).toBe(1);
  });

  it('takes a press at the moment when the one before is answered', async () => {
    const { page, newest, use } = await test.open();

    await use('panel');
    await newest.getByRole('button', { name: 'Press', exact: true }).focus();
    await page.evaluate(PRESS_WHENEVER_IT_CHANGES);
    await page.keyboard.press('Enter');

    await newest.getByText('Pressed 5 times').waitFor();
  });

  it('takes the focus itself when an update takes the pressed button away', async () => {
    const { newest, use } = await test.open();

    await use('panel');
    await newest.getByRole('button', { name: 'Finish' }).press('Enter');
    await newest.getByText('Finished').waitFor();

    expect(await newest.evaluate((item) => item.matches(':focus'))).toBe(true);
  });

  it('takes a choice from a menu by keyboard, searching it', async () => {
    const { page, newest, use } = await test.open();

    await use('panel');
    await newest.getByRole('combobox', { name: 'Choose a planet' }).press('ArrowDown');
    await page.getByRole('combobox', { name: 'Search: Choose a planet' }).fill('ma');
    await page.keyboard.press('Enter');

    await newest.getByText('Chosen: mars').waitFor();
  });

  it('takes from a menu, and does with a message, what the mouse points at', async () => {
    const { page, newest, use } = await test.open();

    await use('panel');
    await newest.getByRole('combobox', { name: 'Choose a planet' }).press('ArrowDown');
    await page.getByRole('option', { name: 'Venus' }).hover();
    await page.keyboard.press('Enter');
    await newest.getByText('Chosen: venus').waitFor();
    await newest.focus();
    await newest.getByRole('button', { name: 'More' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Show payload' }).hover();
    await page.keyboard.press('Enter');

    await page.getByRole('complementary', { name: 'Message payload' }).waitFor();
  });

  it('opens the list of a menu where all of it is seen, however far below the menu stands', async () => {
    const { page, newest, use } = await test.open();
    await use('panel');
    await newest.getByText('Pressed 0 times').waitFor();
    const menu = page.getByRole('combobox', { name: 'Choose a planet' }).last();
    const search = page.getByRole('combobox', { name: 'Search: Choose a planet' });

    const overlaps: number[] = [];
    for (let below = 1; below <= 16; below += 1) {
      test.playground.user('maya').write(`Below ${below}`);
      await newest.getByText(`Below ${below}`, { exact: true }).waitFor();
      await menu.press('ArrowDown');
      await search.waitFor();
      overlaps.push(Number(await page.evaluate(PIXELS_OF_LIST_OUT_OF_SIGHT)));
      await search.press('Escape');
    }

    expect(overlaps.filter((pixels) => pixels > 0)).toEqual([]);
  });

  it('keeps the list of a menu as low as the room there is, as where the page is zoomed in', async () => {
    const { page, newest, use } = await test.open({ viewport: { width: 640, height: 360 } });

    await use('panel');
    await newest.getByRole('combobox', { name: 'Choose a planet' }).press('ArrowDown');
    await page.getByRole('combobox', { name: 'Search: Choose a planet' }).waitFor();

    expect(await page.evaluate(PIXELS_OF_LIST_OUT_OF_SIGHT)).toBe(0);
  });

  it('takes several people from a menu and sends them when it closes', async () => {
    const { page, newest, use } = await test.open();

    await use('panel');
    await newest.getByRole('combobox', { name: 'Choose people' }).click();
    await page.getByRole('option', { name: /@Maya/ }).click();
    await page.getByRole('option', { name: /@Tom/ }).click();
    await page.keyboard.press('Escape');

    await newest.getByText(/^Chosen: \d+ \d+$/).waitFor();
  });

  it('shows everything that Discord shows', async () => {
    const { page, newest, use } = await test.open();

    await use('showcase');
    await newest.getByRole('heading', { name: 'First heading' }).waitFor();

    expect(await newest.locator('li li').textContent()).toBe('in a list');
    expect(await newest.locator('.code-keyword').first().textContent()).toBe('const');
    expect(await newest.getByRole('link', { name: 'masked' }).getAttribute('href')).toBe(
      'https://example.com/masked',
    );
    expect(await newest.getByRole('link', { name: 'words.txt' }).getAttribute('href')).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/attachments\//,
    );
    await newest.getByText('5 bytes').waitFor();
    await newest.getByRole('button', { name: 'Spoiler, click to show' }).first().click();
    await newest.getByText('hidden', { exact: true }).waitFor();
    await newest.getByRole('button', { name: 'Enlarge: A dot' }).click();
    const lightbox = page.getByRole('dialog', { name: 'A dot' });
    await lightbox.getByRole('link', { name: 'Open in browser' }).waitFor();
    await page.keyboard.press('Escape');
    await lightbox.waitFor({ state: 'detached' });
  });

  it('shows a picture large, in the middle, however long its caption is', async () => {
    const { page, newest, use } = await test.open();

    await use('showcase');
    await newest
      .getByRole('button', { name: /^Enlarge/ })
      .first()
      .press('Enter');
    const picture = page.getByRole('dialog').getByRole('img');
    await picture.waitFor();

    const { x = 0, width = 0 } = (await picture.boundingBox()) ?? {};
    expect(Math.round(x + width / 2)).toBe(1280 / 2);
  });

  it('says in its own words when the bot does not answer a command or a button', async () => {
    const { newest, page, use } = await test.open();

    await use('panel');
    await told(page, () => newest.getByRole('button', { name: 'Broken' }).click());
    await told(page, () => use('silent'));
    await newest.getByText('Sending command…').waitFor();
    expect(await newest.locator('.used-command').textContent()).toBe('/silent');
    test.clock.moveTo(test.clock.now() + 3_000);

    await page.getByText('This interaction failed').waitFor();
    await newest.getByText('The application did not respond').waitFor();
    await newest.getByRole('button', { name: 'Dismiss message' }).click();
    await newest.getByText('The application did not respond').waitFor({ state: 'detached' });
  });

  it('thinks, and then answers', async () => {
    const { newest, use } = await test.open();

    await use('slow');
    await newest.getByText('Bot is thinking…').waitFor();
    test.bot.release();

    await newest.getByText('Thought of it').waitFor();
  });
});

describe('a private answer', () => {
  it('is seen by nobody else, and goes when it is dismissed', async () => {
    const maya = await test.open();
    const tom = await test.open();
    await tom.page.getByRole('combobox', { name: /^You are/ }).click();
    await tom.page.getByRole('option', { name: /Tom/ }).click();
    await tom.page.getByText('Member; has added the bot').waitFor();

    await maya.use('panel');
    await maya.newest.getByRole('button', { name: 'Whisper' }).click();
    await maya.newest.getByText('psst').waitFor();
    await maya.newest.getByText('Only you can see this').waitFor();
    await tom.newest.getByText('Pressed 0 times').waitFor();
    expect(await tom.page.getByText('psst').count()).toBe(0);
    await maya.newest.getByRole('button', { name: 'Dismiss message' }).press('Enter');

    await maya.page.getByText('psst').waitFor({ state: 'detached' });
    expect(await maya.newest.evaluate((item) => item.matches(':focus'))).toBe(true);
  });

  it('leaves the focus to the text field where it was the only message', async () => {
    const { page, composer, messages, newest } = await test.open();

    await page.getByRole('button', { name: 'daily-tip' }).click();
    await page.getByRole('heading', { level: 1, name: 'daily-tip' }).waitFor();
    await composer.focus();
    await page.keyboard.insertText('/echo fruit:apple private:True');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await newest.getByRole('button', { name: 'Dismiss message' }).press('Enter');
    await messages.first().waitFor({ state: 'detached' });

    expect(await composer.evaluate((item) => item.matches(':focus'))).toBe(true);
  });

  it('is dismissed once by a quick hand, which presses twice', async () => {
    const { page, newest, use } = await test.open();
    const dismissed: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'DELETE') dismissed.push(request.url());
    });

    await use('panel');
    await newest.getByRole('button', { name: 'Whisper' }).click();
    await newest.getByRole('button', { name: 'Dismiss message' }).focus();
    await pressAtOnce(page, ['Enter', 'Enter']);

    await page.getByText('psst').waitFor({ state: 'detached' });
    expect(dismissed).toHaveLength(1);
  });
});

/** Presses the focused element at the moment when the message changes its text, five times. */
const PRESS_WHENEVER_IT_CHANGES = `
  const text = document.activeElement.closest('.message').querySelector('.markdown');
  let shown = text.textContent;
  new MutationObserver(() => {
    if (text.textContent === shown) return;
    shown = text.textContent;
    if (!shown.includes('5')) document.activeElement.click();
  }).observe(text, { childList: true, subtree: true, characterData: true });
`;

/** By how many pixels the open list exceeds the area that shows the messages. */
const PIXELS_OF_LIST_OUT_OF_SIGHT = `
  (([list, shown]) => Math.max(0, list.bottom - shown.bottom, shown.top - list.top))(
    ['.picker-popup', '.message-scroller'].map((each) =>
      document.querySelector(each).getBoundingClientRect(),
    ),
  )
`;
