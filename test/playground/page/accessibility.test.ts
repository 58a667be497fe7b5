import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from './harness/axe.ts';
import { type PageTest, startPageTest } from './harness/page-test.ts';
import { HOSTILE } from './harness/tiny-messages.ts';
import { told } from './harness/told.ts';

let test: PageTest;

beforeAll(async () => {
  test = await startPageTest();
});
afterAll(() => test.close());

const HIGH_CONTRAST = { forcedColors: 'active' } as const;
const ZOOMED = { viewport: { width: 640, height: 360 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

describe('accessibility', () => {
  it.each(['dark', 'light'] as const)(
    'leaves nothing for axe to find in %s',
    async (colorScheme) => {
      const { page, newest, use } = await test.open({ colorScheme });
      await use('panel');
      await newest.getByText('Pressed 0 times').waitFor();
      await use('showcase');
      await newest.getByText('Beside a link').waitFor();

      await newest.hover();
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.getByRole('combobox', { name: 'Choose a planet' }).last().click();
      await page.locator('#composer-input').focus();
      await page.keyboard.type('/echo a');
      await page.getByRole('option', { name: 'The apple' }).waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
    },
  );

  it('leaves nothing for axe to find in a form and the payload panel', async () => {
    const { page, newest, use } = await test.open();
    await use('panel');
    await newest.getByText('Pressed 0 times').waitFor();

    await newest.hover();
    await newest.getByRole('button', { name: 'Show payload' }).click();
    await page.getByRole('button', { name: 'Copy' }).first().waitFor();
    await newest.getByRole('button', { name: 'Form' }).click();
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('This field is required.').first().waitFor();

    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('reaches every message with the arrows from one stop of Tab', async () => {
    const { page, messages, newest, use } = await test.open();
    await use('panel');
    await newest.getByText('Pressed 0 times').waitFor();

    await newest.focus();
    await page.keyboard.press('ArrowUp');

    const before = messages.nth((await messages.count()) - 2);
    expect(await page.locator(':focus').getAttribute('id')).toBe(await before.getAttribute('id'));
    expect(await page.locator('.message[tabindex="0"]').count()).toBe(1);
  });
});

describe('the keyboard', () => {
  it('goes to the composer when what had the focus is dismissed', async () => {
    const { page, use } = await test.open();
    await told(page, () => use('silent'));
    test.clock.moveTo(test.clock.now() + 3_000);

    await page.getByRole('button', { name: 'Dismiss message' }).press('Enter');

    await page.getByText('The application did not respond').waitFor({ state: 'detached' });
    expect(await page.locator('#composer-input:focus').count()).toBe(1);
  });

  it('goes to the composer when the payload closes because its message is deleted', async () => {
    const { page, newest } = await test.open();
    const maya = test.playground.user('maya');
    const message = maya.write('Gone soon');
    await newest.getByText('Gone soon').waitFor();
    await newest.focus();
    await newest.getByRole('button', { name: 'Show payload' }).press('Enter');
    const panel = page.getByRole('complementary', { name: 'Message payload' });
    await panel.waitFor();

    maya.delete(message);

    await panel.waitFor({ state: 'detached' });
    expect(await page.locator('#composer-input:focus').count()).toBe(1);
  });
});

describe('to a screen reader', () => {
  it('a message says who wrote it, and what', async () => {
    const { page, newest } = await test.open();

    await page.keyboard.type('Who knows **Lambda**?');
    await page.keyboard.press('Enter');
    await newest.getByText('Who knows').waitFor();

    const named = page.getByRole('listitem', { name: 'Message from Maya Who knows Lambda?' });
    expect(await named.count()).toBe(1);
  });
});

describe('in the high contrast of the system', () => {
  it('tells buttons by their edge', async () => {
    const { page, newest, use } = await test.open(HIGH_CONTRAST);

    await use('panel');
    await newest.getByRole('button', { name: 'Press', exact: true }).waitFor();

    expect(await page.evaluate(EDGE_OF_BUTTON)).toBe('solid');
  });

  it('tells which entry Enter takes: of the commands, of a menu, and of what to do with a message', async () => {
    const { page, newest, use } = await test.open(HIGH_CONTRAST);
    await use('panel');

    await page.keyboard.type('/');
    const [chosenCommand, otherCommand] = await coloursOf(page, 'option');
    await newest.getByRole('combobox', { name: 'Choose a planet' }).press('ArrowDown');
    const [chosenPlanet, otherPlanet] = await coloursOf(page, 'option');
    await page.keyboard.press('Escape');
    await newest.focus();
    await newest.getByRole('button', { name: 'More' }).press('Enter');
    const [chosenItem, otherItem] = await coloursOf(page, 'menuitem');

    expect(chosenCommand).not.toBe(otherCommand);
    expect(chosenPlanet).not.toBe(otherPlanet);
    expect(chosenItem).not.toBe(otherItem);
  });
});

describe('on a phone', () => {
  it('never scrolls sideways, whatever is shown', async () => {
    const { page, newest, use } = await test.open(PHONE);
    await use('panel');
    await newest.getByText('Pressed 0 times').waitFor();
    await use('showcase');
    await newest.getByText('Beside a link').waitFor();
    await use('hostile');
    await newest.getByRole('heading', { name: HOSTILE }).waitFor();
    await newest.getByText('words.txt').waitFor();

    expect(await sidewaysOverflow(page)).toEqual([]);
    await newest.getByRole('combobox').click();
    await newest.getByRole('option').waitFor();
    expect(await sidewaysOverflow(page)).toEqual([]);
  });

  it('shows the buttons of a message at a tap, and its payload over the whole width', async () => {
    const { page, newest, use } = await test.open(PHONE);
    await use('showcase');
    await newest.getByText('Beside a link').waitFor();

    await newest.locator('.author').tap();
    await newest.getByRole('button', { name: 'Show payload' }).tap();
    const panel = page.getByRole('complementary', { name: 'Message payload' });
    await panel.getByRole('button', { name: 'Copy' }).first().waitFor();

    expect((await panel.boundingBox())?.width).toBe(390);
    expect(await sidewaysOverflow(page)).toEqual([]);
  });

  it('says on a line of its own how many options are left rather than cut it short', async () => {
    const { page, composer } = await test.open(PHONE);
    const more = page.getByRole('combobox', { name: 'Add an option, 2 more' });
    const chip = page.locator('.chip');

    await composer.fill('/echo ');
    await chip.getByRole('combobox').fill('what grows there');

    const { y = 0, height = 0 } = (await chip.boundingBox()) ?? {};
    expect((await more.boundingBox())?.y).toBeGreaterThan(y + height);
  });

  it('keeps servers and channels in a drawer', async () => {
    const { page } = await test.open(PHONE);

    await page.getByRole('button', { name: 'Show servers and channels' }).tap();
    await page.getByRole('button', { name: 'daily-tip' }).tap();

    await page.getByRole('heading', { level: 1, name: 'daily-tip' }).waitFor();
    await page.getByRole('button', { name: 'daily-tip' }).waitFor({ state: 'hidden' });
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

describe('with less motion', () => {
  it('nothing moves: neither the drawer nor the dots of what is on its way', async () => {
    const { page, newest, use } = await test.open({ ...ZOOMED, reducedMotion: 'reduce' });

    await use('slow');
    await newest.getByText('Bot is thinking…').waitFor();
    await page.getByRole('button', { name: 'Show servers and channels' }).click();

    expect(await page.evaluate('document.getAnimations().length')).toBe(0);
    test.bot.release();
  });
});

describe('zoomed in to twice the size', () => {
  it('opens the drawer at the open channel, and gives the focus back when it closes', async () => {
    const { page } = await test.open(ZOOMED);
    const opener = page.getByRole('button', { name: 'Show servers and channels' });
    const focused = page.locator(':focus');
    await page.getByRole('heading', { level: 1, name: 'general' }).waitFor();

    await opener.press('Enter');
    await focused.getByText('general', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('navigation').waitFor({ state: 'hidden' });

    expect(await focused.getAttribute('aria-label')).toBe('Show servers and channels');
  });

  it('closes the drawer when the keyboard leaves it, for it covers what comes next', async () => {
    const { page } = await test.open(ZOOMED);
    await page.getByRole('heading', { level: 1, name: 'general' }).waitFor();

    await page.getByRole('button', { name: 'Show servers and channels' }).press('Enter');
    await page.locator(':focus').getByText('general', { exact: true }).waitFor();
    await page.getByRole('combobox', { name: /^You are/ }).focus();
    await page.keyboard.press('Tab');

    await page.getByRole('navigation').waitFor({ state: 'hidden' });
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe(
      'Show servers and channels',
    );
    await page.keyboard.press('Enter');
    await page.getByRole('navigation').waitFor();
    await page.keyboard.type('Hi');
    await page.getByRole('navigation').waitFor({ state: 'hidden' });
    expect(await page.locator('#composer-input:focus').inputValue()).toBe('Hi');
  });
});

/** The painted background colours of the chosen entry in an open list, and of the one after it. */
function coloursOf(page: Page, role: 'option' | 'menuitem'): Promise<readonly string[]> {
  return Promise.all([0, 1].map((index) => colourOf(page.getByRole(role).nth(index))));
}

async function colourOf(entry: Locator): Promise<string> {
  const inside = { left: 5, top: 5, width: 1, height: 1 };
  const pixel = await sharp(await entry.screenshot())
    .extract(inside)
    .raw()
    .toBuffer();
  return pixel.toString('hex');
}

const EDGE_OF_BUTTON = `getComputedStyle(document.querySelector('.button.primary')).borderStyle`;

/** Elements that are wider than the window, or scrolled sideways. */
function sidewaysOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(`
    [...document.querySelectorAll('html, body, main, aside, pre, .message-scroller, .message, .container')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 100))
  `);
}
