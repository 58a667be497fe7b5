import { ComponentType, MessageFlags, Routes } from 'discord.js';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageTest, startPageTest } from './harness/page-test.ts';

let test: PageTest;

beforeAll(async () => {
  test = await startPageTest();
});
afterAll(() => test.close());

describe('right-to-left text', () => {
  it('is read from the right in a message, line by line, and code in it from the left', async () => {
    const { page, newest } = await test.open();

    test.playground.user('maya').write('Hello.\nשלום.\n`run()` הרצה');
    await newest.getByText('שלום').waitFor();

    expect(await sides(page, `${NEWEST} .markdown :is(p, code)`)).toEqual([
      ...['left', 'right', 'right'],
      'left',
    ]);
  });

  it('has its bullets, its numbers and the bar of a quote at the right', async () => {
    const { newest } = await test.open();

    test.playground.user('maya').write('- שלום\n  - עולם\n\nHello\n1. שלום\n> - שלום');
    await newest.locator('blockquote').waitFor();

    const lists = newest.locator('.markdown :is(ul, ol, blockquote)');
    expect(await lists.count()).toBe(5);
    for (const list of await lists.all()) expect(await isFromTheRight(list)).toBe(true);
  });

  it('is written from the right, and offered so', async () => {
    const { page, composer } = await test.open();
    test.playground.world.addChannel('Cloud Study', { name: 'שלום!', kind: 'text' });

    await composer.fill('#שלום');
    await page.getByRole('option', { name: '#שלום!' }).waitFor();
    expect(await isFromTheRight(composer)).toBe(true);
    expect(await sides(page, '.suggestion-title')).toEqual(['right']);

    await composer.fill('/echo ');
    await page.keyboard.insertText('שלום');
    expect(await isFromTheRight(page.getByRole('combobox', { name: /^fruit/ }))).toBe(true);
  });

  it('is chosen from the right in a menu', async () => {
    const { page, newest } = await test.open();
    await sendMenu('בחרו!', { label: 'שלום.', value: '1', description: 'עולם.' });

    await newest.getByRole('combobox', { name: 'בחרו!' }).click();
    await page.getByRole('option', { name: 'שלום.' }).waitFor();

    expect(await sides(page, `${NEWEST} .picker-button span`)).toEqual(['right']);
    expect(await sides(page, '.picker-texts > span')).toEqual(['right', 'right']);
  });
});

const NEWEST = '.message:last-child';

/** Sends a message with a menu of one option as the bot. */
async function sendMenu(
  placeholder: string,
  option: { readonly label: string; readonly value: string; readonly description: string },
): Promise<void> {
  const { channelId } = test.playground.user('maya');
  const menu = {
    type: ComponentType.StringSelect,
    custom_id: 'menu',
    placeholder,
    options: [option],
  };
  await test.bot.client.rest.post(Routes.channelMessages(channelId), {
    body: {
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: ComponentType.ActionRow, components: [menu] }],
    },
  });
}

async function isFromTheRight(element: Locator): Promise<boolean> {
  return element.evaluate((each) => each.matches(':dir(rtl)'));
}

/**
 * For each line of each of these elements, on which side of its last character the first one is.
 */
async function sides(page: Page, selector: string): Promise<readonly ('left' | 'right')[]> {
  return page.evaluate(`(${SIDES_OF_LINES})(${JSON.stringify(selector)})`);
}

const SIDES_OF_LINES = `(selector) => [...document.querySelectorAll(selector)].flatMap((element) => {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const characters = [];
  while (texts.nextNode()) {
    for (const [index, character] of [...texts.currentNode.data].entries()) {
      const range = document.createRange();
      range.setStart(texts.currentNode, index);
      range.setEnd(texts.currentNode, index + 1);
      characters.push({ character, x: range.getBoundingClientRect().x });
    }
  }
  const ends = characters.flatMap(({ character }, index) => (character === '\\n' ? [index] : []));
  return [...ends, characters.length].map((end, line) => {
    const start = line === 0 ? 0 : ends[line - 1] + 1;
    return characters[start].x < characters[end - 1].x ? 'left' : 'right';
  });
})`;
