import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFolder } from '../../builders/folder.ts';
import type { OpenPage } from '../../harness/page-browser.ts';
import { accessibilityProblems } from './harness/axe.ts';
import { type PageTest, startPageTest } from './harness/page-test.ts';
import { pressAtOnce } from './harness/press-at-once.ts';

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

    await page.getByRole('complementary', { name: 'Payload of the message' }).waitFor();
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
    await newest.getByRole('button', { name: 'Spoiler, press to show' }).first().click();
    await newest.getByText('hidden', { exact: true }).waitFor();
    await newest.getByRole('button', { name: 'Enlarge: A dot' }).click();
    const lightbox = page.getByRole('dialog', { name: 'A dot' });
    await lightbox.getByRole('link', { name: 'Open in browser' }).waitFor();
    await page.keyboard.press('Escape');
    await lightbox.waitFor({ state: 'detached' });
  });

  it('says in its own words when the bot does not answer a command or a button', async () => {
    const { newest, page, use } = await test.open();

    await use('panel');
    await newest.getByRole('button', { name: 'Broken' }).click();
    await use('silent');
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
});

describe('a form', () => {
  it('says what is missing, and is answered once it is right', async () => {
    const { page, newest, use } = await test.open();
    await use('panel');

    await newest.getByRole('button', { name: 'Form' }).press('Enter');
    const form = page.getByRole('dialog', { name: 'A form' });
    await form.getByLabel('Name').fill('Al');
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('Must be 3 or more in length.').waitFor();
    expect(await form.getByText('This field is required.').count()).toBe(2);
    expect(await form.getByLabel('Name').evaluate((input) => input.matches(':focus'))).toBe(true);
    await form.getByLabel('Name').fill('Ada Lovelace');
    await form.getByRole('combobox', { name: 'Planet' }).press('ArrowDown');
    await page.keyboard.press('Escape');
    await form.getByRole('listbox').waitFor({ state: 'detached' });
    await form.getByRole('combobox', { name: 'Planet' }).click();
    await form.getByRole('option', { name: 'Venus' }).click();
    await form.getByLabel('Hard').check();
    await form.getByRole('button', { name: 'Submit' }).click();

    await newest.getByText('Ada Lovelace of venus').waitFor();
    await form.waitFor({ state: 'detached' });
    expect(await page.locator(':focus').textContent()).toBe('Form');
  });

  it('takes a choice from a quick hand, which does not wait for the list', async () => {
    const { page, newest, use } = await test.open({ viewport: { width: 1280, height: 1600 } });
    await use('panel');

    await newest.getByRole('button', { name: 'Form' }).press('Enter');
    await page.getByRole('combobox', { name: 'Planet', exact: true }).focus();
    await pressAtOnce(page, ['ArrowDown', 'v', 'e', 'Enter']);

    await page.getByRole('combobox', { name: 'Planet: Venus' }).waitFor();
  });

  it('sends files', async () => {
    const { page, newest, use } = await test.open();
    await use('panel');

    await newest.getByRole('button', { name: 'Upload' }).press('Enter');
    const form = page.getByRole('dialog', { name: 'Your files' });
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('This field is required.').waitFor();
    const uploaded = page.waitForResponse((response) => response.url().includes('two.txt'));
    await form.getByLabel('Notes').setInputFiles(
      ['one.md', 'two.txt'].map((name) => ({
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from(name),
      })),
    );
    await form.getByLabel('About').fill('Two files');
    await uploaded;
    await form.getByText('Uploading…').waitFor({ state: 'detached' });
    await form.getByRole('button', { name: 'Submit' }).click();

    await newest.getByText('Two files: one.md two.txt').waitFor();
  });

  it('says at the field that a file is too large, and takes a smaller one', async () => {
    const { page, newest, use } = await test.open();
    const folder = aFolder();
    const [small, large] = [join(folder, 'small.txt'), join(folder, 'large.txt')];
    await writeFile(small, 'x');
    await writeFile(large, 'x'.repeat(10 * 1024 * 1024 + 1));
    await use('panel');
    await newest.getByRole('button', { name: 'Upload' }).press('Enter');
    const form = page.getByRole('dialog', { name: 'Your files' });
    const field = form.getByLabel('Notes');
    const reason = form.getByText('large.txt is larger than 10 MB. Choose a smaller file.');

    await field.setInputFiles([small, large]);
    await reason.waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.inputValue()).toBe('');
    await field.setInputFiles(small);
    await reason.waitFor({ state: 'detached' });
    await form.getByText('Uploading…').waitFor({ state: 'detached' });
    await form.getByRole('button', { name: 'Submit' }).click();

    await newest.getByText(': small.txt').waitFor();
    expect(await page.locator('.notice').count()).toBe(0);
  });

  it('closes with Escape and gives the focus back to its button', async () => {
    const { page, newest, use } = await test.open();
    await use('panel');

    await newest.getByRole('button', { name: 'Form' }).press('Enter');
    await page.getByRole('dialog', { name: 'A form' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'A form' }).waitFor({ state: 'detached' });

    expect(await page.locator(':focus').textContent()).toBe('Form');
  });

  it('lets one write on when it closes, where one was writing before', async () => {
    const { page, composer, use } = await test.open();
    const form = page.getByRole('dialog', { name: 'A form' });

    await use('form');
    await form.waitFor();
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    await page.keyboard.type('Hello');

    expect(await composer.inputValue()).toBe('Hello');
  });
});

describe('the conversation', () => {
  it('is there again after a reload, with the same person in the same channel', async () => {
    const { page, composer, newest } = await test.open();

    await page.getByRole('combobox', { name: /^You are/ }).click();
    await page.getByRole('option', { name: /Tom/ }).click();
    await page.getByText('Member; has added the bot').waitFor();
    await page.getByRole('button', { name: 'daily-tip' }).click();
    await composer.fill('Before the reload');
    await composer.press('Enter');
    await newest.getByText('Before the reload').waitFor();
    await page.reload();

    await newest.getByText('Before the reload').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('daily-tip');
    expect(await newest.locator('.author').textContent()).toBe('Tom');
  });

  it('reaches every open page at once', async () => {
    const [one, other] = [await test.open(), await test.open()];

    await one.composer.fill('To everybody');
    await one.composer.press('Enter');

    await other.newest.getByText('To everybody').waitFor();
  });

  it('loses no message that comes while the channel is being read', async () => {
    const [reader, other] = [await test.open(), await test.open()];
    await other.page.getByRole('button', { name: 'welcome' }).click();
    await reader.page.route('**/client/channels/*/messages*', async (route) => {
      const response = await route.fetch();
      await other.composer.fill('Meanwhile');
      await other.composer.press('Enter');
      await other.newest.getByText('Meanwhile').waitFor();
      await route.fulfill({ response });
    });

    await reader.page.getByRole('button', { name: 'welcome' }).click();

    await reader.newest.getByText('Meanwhile').waitFor();
  });

  it('shows older messages on demand', async () => {
    const { page, messages } = await test.open();
    await page.getByRole('button', { name: 'news' }).click();
    const news = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('channel') ?? '';

    const between = Array.from({ length: 50 }, (_, index) => `Message ${index + 2}`);
    await write(news, 'Message 1');
    await Promise.all(between.map((content) => write(news, content)));
    await write(news, 'Message 52');
    await page.getByText('Message 52', { exact: true }).waitFor();
    await page.reload();
    await page.getByText('Message 52', { exact: true }).waitFor();
    expect(await messages.count()).toBe(50);
    await page.getByRole('button', { name: 'Show older messages' }).click();

    await page.getByText('Message 1', { exact: true }).waitFor();
    expect(await messages.count()).toBe(52);
  });
});

describe('the payload panel', () => {
  it('shows what was sent and what it spends, and copies it', async () => {
    const { page, newest, use } = await test.open({
      permissions: ['clipboard-read', 'clipboard-write'],
    });

    await use('panel');
    await newest.hover();
    await newest.getByRole('button', { name: 'Show payload' }).click();
    const panel = page.getByRole('complementary', { name: 'Payload of the message' });
    await panel.getByText(/^Components\s*16\/40$/).waitFor();
    await panel.getByText(/^Characters\s*15\/4,000$/).waitFor();
    await panel.getByRole('button', { name: 'Copy' }).first().click();
    await panel.getByText('Copied').waitFor();

    const copied = String(await page.evaluate('navigator.clipboard.readText()'));
    expect(JSON.parse(copied)).toMatchObject({ type: 4, data: { components: [{ type: 17 }] } });
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await newest.evaluate((item) => item.matches(':focus'))).toBe(true);
  });

  it('leaves the message in sight that it is about, though the others get taller', async () => {
    const { page, newest, use } = await test.open();
    const { channelId } = test.playground.user('maya').in('news');
    const about = page.locator('.message', { hasText: 'Look at me' });
    await page.getByRole('button', { name: 'news' }).click();
    for (let count = 0; count < 5; count += 1) await write(channelId, 'Many words. '.repeat(160));
    await write(channelId, 'Look at me');
    await use('panel');
    await newest.getByText('Pressed 0 times').waitFor();

    await page.locator('.message-scroller').hover();
    await page.mouse.wheel(0, -200);
    await expect.poll(() => page.evaluate(PIXELS_BELOW_THE_FOLD)).toBe(200);
    await about.hover();
    await about.getByRole('button', { name: 'Show payload' }).click();
    await page.getByRole('button', { name: 'Copy' }).waitFor();

    const { y = 0, height = 0 } = (await about.boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    expect(y + height).toBeLessThan(800);
  });
});

describe('the list of messages', () => {
  it('stays at its end when more comes before the browser tells that it scrolled there', async () => {
    const { page } = await openFull();

    await page.evaluate(GROW_AFTER_SCROLLING_TO_THE_END);

    await expect.poll(() => page.evaluate(PIXELS_BELOW_THE_FOLD)).toBe(0);
  });

  it('stays where the reader has scrolled up to when more comes', async () => {
    const { page } = await openFull();

    await page.locator('.message-scroller').hover();
    await page.mouse.wheel(0, -400);
    await expect.poll(() => page.evaluate(PIXELS_BELOW_THE_FOLD)).toBe(400);
    await page.evaluate(GROW_AFTER_SCROLLING_TO_THE_END.replace(/.*scrollTop.*\n/, ''));

    expect(await page.evaluate(PIXELS_BELOW_THE_FOLD)).toBe(900);
  });

  it('tells of what came below while the reader was above, and leads there', async () => {
    const { page, newest } = await openFull();
    const below = page.getByRole('button', { name: /new message/ });

    await page.locator('.message-scroller').hover();
    await page.mouse.wheel(0, -400);
    await expect.poll(() => page.evaluate(PIXELS_BELOW_THE_FOLD)).toBe(400);
    test.playground.user('tom').write('One');
    await below.getByText('1 new message', { exact: true }).waitFor();
    test.playground.user('tom').write('Two');
    await below.getByText('2 new messages', { exact: true }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await below.press('Enter');

    await below.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(PIXELS_BELOW_THE_FOLD)).toBe(0);
    expect(await newest.evaluate((item) => item.matches(':focus'))).toBe(true);
  });
});

/** A low page with more messages than it shows, each of them come before the next was asked for. */
async function openFull(): Promise<OpenPage> {
  const opened = await test.open({ viewport: { width: 1280, height: 500 } });
  const { use, newest } = opened;
  await use('showcase');
  await newest.getByText('Beside a link').waitFor();
  await use('panel');
  await newest.getByText('Pressed 0 times').waitFor();
  return opened;
}

/** A short way to the end, and in the same moment 500 pixels more; done when the browser has painted that. */
const GROW_AFTER_SCROLLING_TO_THE_END = `(async () => {
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const scroller = document.querySelector('.message-scroller');
  scroller.scrollTop -= 40; await painted(); scroller.scrollTop += 40;
  const more = document.createElement('div');
  more.style.height = '500px';
  scroller.firstElementChild.append(more);
  await painted();
})()`;

/** How much of the messages stands below what is shown of them. */
const PIXELS_BELOW_THE_FOLD = `
  (({ scrollHeight, scrollTop, clientHeight }) => Math.floor(scrollHeight - scrollTop - clientHeight))(
    document.querySelector('.message-scroller'),
  )
`;

/** Presses what has the focus in the same moment as the message shows another text, five times. */
const PRESS_WHENEVER_IT_CHANGES = `
  const text = document.activeElement.closest('.message').querySelector('.markdown');
  let shown = text.textContent;
  new MutationObserver(() => {
    if (text.textContent === shown) return;
    shown = text.textContent;
    if (!shown.includes('5')) document.activeElement.click();
  }).observe(text, { childList: true, subtree: true, characterData: true });
`;

/** How much of the open list stands outside of what shows the messages. */
const PIXELS_OF_LIST_OUT_OF_SIGHT = `
  (([list, shown]) => Math.max(0, list.bottom - shown.bottom, shown.top - list.top))(
    ['.picker-popup', '.message-scroller'].map((each) =>
      document.querySelector(each).getBoundingClientRect(),
    ),
  )
`;

/** Writes a message as the playground's first user. */
async function write(channelId: string, content: string): Promise<void> {
  await fetch(`${test.playground.pageUrl}client/channels/${channelId}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ content }),
  });
}
