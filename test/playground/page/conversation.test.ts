import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { OpenPage } from '../../harness/page-browser.ts';
import { answerNext } from './harness/answer-next.ts';
import { accessibilityProblems } from './harness/axe.ts';
import { layCable } from './harness/cable.ts';
import { type PageTest, startPageTest } from './harness/page-test.ts';

let test: PageTest;

beforeAll(async () => {
  test = await startPageTest();
});
afterAll(() => test.close());

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

  it('is left and found again by the browser’s ways back and forward, with what was begun', async () => {
    const { page, composer } = await test.open();
    const isOpen = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
    await isOpen('general');

    await page.keyboard.type('Half a sentence');
    await page.getByRole('button', { name: 'news' }).click();
    await isOpen('news');
    await page.getByRole('button', { name: 'daily-tip' }).click();
    await isOpen('daily-tip');
    await page.goBack();
    await isOpen('news');
    await page.goBack();
    await isOpen('general');

    expect(await composer.inputValue()).toBe('Half a sentence');
    await page.goForward();
    await isOpen('news');
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

  it('loses no channel that is added while the page is told of all there are', async () => {
    const { page } = await test.open();
    const added = page.getByRole('button', { name: 'just-added' });
    const addMeanwhile = async (route: Route) => {
      const response = await route.fetch();
      test.playground.world.addChannel('Cloud Study', { name: 'just-added', kind: 'text' });
      await added.waitFor();
      await route.fulfill({ response });
    };
    await answerNext(page, '**/client/world*', addMeanwhile);

    await page.reload();
    await page.getByRole('log').waitFor();

    expect(await added.count()).toBe(1);
  });

  it('shows older messages on demand', async () => {
    const { page, messages } = await test.open();
    const { channelId: news } = test.playground.user('maya').in('news');
    await page.getByRole('button', { name: 'news' }).click();

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

  it('shows nobody the older messages that somebody else asked for', async () => {
    const { page, messages } = await test.open();
    const news = test.playground.user('maya').in('news');
    for (let count = 1; count <= 51; count += 1) news.write(`News ${count}`);
    await page.getByRole('button', { name: 'news' }).click();
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/before=/, async (route) => {
      const response = await route.fetch();
      await released;
      await route.fulfill({ response });
    });
    await page.getByRole('button', { name: 'Show older messages' }).click();

    await page.getByRole('combobox', { name: /^You are/ }).click();
    await page.getByRole('option', { name: /Tom/ }).click();
    await page.getByText('Member; has added the bot').waitFor();
    await page.getByText('News 51', { exact: true }).waitFor();
    const older = page.waitForResponse(/before=/);
    release();
    await (await older).finished();
    news.write('News 52');

    await page.getByText('News 52', { exact: true }).waitFor();
    expect(await messages.count()).toBe(51);
  });
});

describe('who has become somebody else', () => {
  it('is not shown the private answers that were on their way to who they were', async () => {
    const { page, newest, use } = await test.open();
    await use('panel');
    await newest.getByRole('button', { name: 'Whisper' }).click();
    await newest.getByText('psst').waitFor();
    const answered = answerAfterBecomingTom(page, '**/client/channels/*/messages*');

    await page.reload();
    await answered;
    test.playground.user('tom').write('Later');

    await newest.getByText('Later').waitFor();
    expect(await page.getByText('psst').count()).toBe(0);
  });

  it('stays that when a new connection has asked for all there is before', async () => {
    const cable = await layCable(test.playground.pageUrl);
    onTestFinished(() => cable.close());
    const { page, newest } = await test.browser.open(cable.url);
    const lost = page.getByText('The playground is not responding. Trying again…');
    const answered = answerAfterBecomingTom(page, '**/client/world*');

    cable.cut();
    await lost.waitFor();
    cable.mend();
    await answered;
    test.playground.user('maya').write('From Maya');

    await newest.getByText('From Maya').waitFor();
    expect(await page.getByRole('combobox', { name: 'You are: Tom' }).count()).toBe(1);
  });
});

/**
 * Answers the next request to an address only after the user has switched to Tom; then the promise
 * resolves.
 */
async function answerAfterBecomingTom(page: Page, address: string): Promise<void> {
  const route = await new Promise<Route>((resolve) => {
    void answerNext(page, address, resolve);
  });
  const response = await route.fetch();
  await page.getByRole('combobox', { name: /^You are/ }).click();
  await page.getByRole('option', { name: /Tom/ }).click();
  await page.getByRole('combobox', { name: 'You are: Tom' }).waitFor();
  await page.getByRole('log').waitFor();
  const late = page.waitForResponse(route.request().url());
  await route.fulfill({ response });
  await (await late).finished();
}

describe('the payload panel', () => {
  it('shows what was sent and what it spends, and copies it', async () => {
    const { page, newest, use } = await test.open({
      permissions: ['clipboard-read', 'clipboard-write'],
    });

    await use('panel');
    await newest.getByText('Pressed 0 times').waitFor();
    await newest.hover();
    await newest.getByRole('button', { name: 'Show payload' }).click();
    const panel = page.getByRole('complementary', { name: 'Message payload' });
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

  it('leads from a reply to what it answers', async () => {
    const { page, newest } = await openFull();
    const answered = page.locator('.message', { hasText: 'Beside a link' }).last();
    // By keyboard: moving to the button scrolls, which would take the pointer off the message, and
    // hide the button.
    await answered.focus();
    await answered.getByRole('button', { name: 'Reply' }).press('Enter');
    await page.keyboard.type('To the showcase');
    await page.keyboard.press('Enter');

    await newest.getByText('To the showcase').waitFor();
    await newest.getByTitle('Go to the message').press('Enter');

    expect(await answered.evaluate((item) => item.matches(':focus'))).toBe(true);
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

/**
 * A low page with more messages than it shows, each of which arrived before the next was requested.
 */
async function openFull(): Promise<OpenPage> {
  const opened = await test.open({ viewport: { width: 1280, height: 500 } });
  const { use, newest } = opened;
  await use('showcase');
  await newest.getByText('Beside a link').waitFor();
  await use('panel');
  await newest.getByText('Pressed 0 times').waitFor();
  return opened;
}

/**
 * Scrolls by a little to the end and adds 500 pixels at the same moment; done when the browser has
 * painted that.
 */
const GROW_AFTER_SCROLLING_TO_THE_END = `(async () => {
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const scroller = document.querySelector('.message-scroller');
  scroller.scrollTop -= 40; await painted(); scroller.scrollTop += 40;
  const more = document.createElement('div');
  more.style.height = '500px';
  scroller.firstElementChild.append(more);
  await painted();
})()`;

/** How many pixels of the messages are below the visible part. */
const PIXELS_BELOW_THE_FOLD = `
  (({ scrollHeight, scrollTop, clientHeight }) => Math.floor(scrollHeight - scrollTop - clientHeight))(
    document.querySelector('.message-scroller'),
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
