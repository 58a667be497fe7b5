import type { Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createManualClock } from '../../../src/playground/clock.ts';
import { type Playground, startPlayground } from '../../../src/playground/playground.ts';
import type { OpenPage } from '../../harness/page-browser.ts';
import { answerNext } from './harness/answer-next.ts';
import { type Cable, layCable } from './harness/cable.ts';
import { type PageTest, startPageTest } from './harness/page-test.ts';
import { startTinyBot } from './harness/tiny-bot.ts';
import { told } from './harness/told.ts';

let test: PageTest;

beforeAll(async () => {
  test = await startPageTest();
});
afterAll(() => test.close());

describe('a lost connection', () => {
  it('ends what waits for an outcome that was told meanwhile', async () => {
    const { page, newest, use, cable } = await openByCable();
    const lost = page.getByText('The playground is not responding. Trying again…');
    await use('panel');
    await told(page, () => newest.getByRole('button', { name: 'Broken' }).click());
    await told(page, () => use('silent'));
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

  it('keeps the words of an edit until they are taken', async () => {
    const { page, newest, cable } = await openByCable();
    const editor = page.getByLabel('Edit message');
    await page.keyboard.type('Frist');
    await page.keyboard.press('Enter');
    await newest.getByText('Frist').waitFor();
    await page.keyboard.press('ArrowUp');
    await editor.fill('First, at length');

    cable.cut();
    await editor.press('Enter');
    await page.getByText('The playground is not responding. Is it still running?').waitFor();
    expect(await editor.inputValue()).toBe('First, at length');
    cable.mend();
    await editor.press('Enter');

    await newest.getByText('(edited)').waitFor();
    await editor.waitFor({ state: 'detached' });
    expect(await newest.locator('.markdown').textContent()).toBe('First, at length');
    expect(await page.locator('#composer-input:focus').count()).toBe(1);
  });

  it('leaves what is typed since beside a message that did not arrive', async () => {
    const { page, composer } = await test.open();
    const typeOnAndFail = async (route: Route) => {
      await composer.pressSequentially('Second');
      await route.abort();
    };
    await answerNext(page, '**/client/channels/*/messages*', typeOnAndFail);

    await page.keyboard.type('First');
    await page.keyboard.press('Enter');

    await page.getByText('The playground is not responding. Is it still running?').waitFor();
    expect(await composer.inputValue()).toBe('First\nSecond');
  });

  it('tells who has become somebody else what did not arrive, and writes nothing for them', async () => {
    const { page, composer } = await test.open();
    const becomeTomAndFail = async (route: Route) => {
      await page.getByRole('combobox', { name: /^You are/ }).click();
      await page.getByRole('option', { name: /Tom/ }).click();
      await page.getByRole('combobox', { name: 'You are: Tom' }).waitFor();
      await route.abort();
    };
    await answerNext(page, '**/client/channels/*/messages*', becomeTomAndFail);

    await page.keyboard.type('From Maya');
    await page.keyboard.press('Enter');

    await page.getByText('Not sent: From Maya').waitFor();
    expect(await composer.inputValue()).toBe('');
  });

  it('keeps what is typed into an edit while it is being taken', async () => {
    const { page, newest } = await test.open();
    const editor = page.getByLabel('Edit message');
    await page.keyboard.type('One');
    await page.keyboard.press('Enter');
    await newest.getByText('One', { exact: true }).waitFor();
    const typeOn = async (route: Route) => {
      const response = await route.fetch();
      await editor.pressSequentially(' three');
      await route.fulfill({ response });
    };
    await answerNext(page, '**/client/messages/*', typeOn);

    await page.keyboard.press('ArrowUp');
    await page.keyboard.type(' two');
    const taken = page.waitForResponse('**/client/messages/*');
    await page.keyboard.press('Enter');
    await (await taken).finished();
    await newest.getByText('(edited)').waitFor();
    await editor.press('Enter');

    await newest.getByText('One two three').waitFor();
  });
});

describe('a playground that was started again', () => {
  it('shows the same person in the same channel, with what they have begun to write', async () => {
    const { page, composer, startAnew } = await openOwn();
    await page.getByRole('combobox', { name: /^You are/ }).click();
    await page.getByRole('option', { name: /Camille/ }).click();
    await page.getByRole('button', { name: 'Révisions Cloud' }).click();
    await page.getByRole('button', { name: 'astuce-du-jour' }).click();
    await page.getByRole('heading', { level: 1, name: 'astuce-du-jour' }).waitFor();
    await page.keyboard.type('Half a sentence');

    await startAnew();

    await page.getByRole('heading', { name: 'Welcome to #astuce-du-jour!' }).waitFor();
    await page.getByRole('combobox', { name: 'You are: Camille' }).waitFor();
    expect(await composer.inputValue()).toBe('Half a sentence');
  });

  it('has the command again that was being filled in, once the bot is back', async () => {
    const { page, startAnew } = await openOwn(connectBot);
    await page.keyboard.type('/echo appl');
    await page.getByRole('option', { name: 'The apple' }).waitFor();

    await startAnew();

    const fruit = page.getByRole('combobox', { name: /^fruit/ });
    await fruit.waitFor();
    expect(await fruit.inputValue()).toBe('appl');
  });

  it('shows the same channel to who came by its address alone', async () => {
    const { page, composer, startAnew } = await openOwn();
    await page.getByRole('button', { name: 'daily-tip' }).click();
    await page.getByRole('heading', { level: 1, name: 'daily-tip' }).waitFor();
    await page.keyboard.type('Half a sentence');

    await startAnew();

    await page.getByRole('heading', { name: 'Welcome to #daily-tip!' }).waitFor();
    expect(await composer.inputValue()).toBe('Half a sentence');
    await page.keyboard.press('Enter');
    await page.getByText('Half a sentence').and(page.locator('.markdown *')).waitFor();
  });
});

describe('a bot that is starting', () => {
  it('gets a command that is sent too early when it is there, and nobody a message', async () => {
    const playground = await startAnother();
    onTestFinished(() => playground.close());
    const { page, newest, messages } = await test.browser.open(playground.pageUrl);

    await page.keyboard.type('/echo apple');
    await page.keyboard.press('Enter');
    await page.getByText('Bot is starting. Try again.').waitFor();
    expect(await messages.count()).toBe(0);
    await connectBot(playground);
    await page.getByRole('combobox', { name: /^fruit/ }).waitFor();
    await page.getByRole('option', { name: 'The apple' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');

    await newest.getByText('fruit=apple').waitFor();
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

/** Opens the page of a playground over its own cable. */
async function openByCable(
  pageUrl = test.playground.pageUrl,
): Promise<OpenPage & { readonly cable: Cable }> {
  const cable = await layCable(pageUrl);
  onTestFinished(() => cable.close());
  return { ...(await test.browser.open(cable.url)), cable };
}

/** Opens the page of a separate playground, which `startAnew` replaces by another one. */
async function openOwn(
  onStart: (playground: Playground) => Promise<void> = async () => {},
): Promise<OpenPage & { readonly startAnew: () => Promise<void> }> {
  const first = await startAnother();
  await onStart(first);
  const opened = await openByCable(first.pageUrl);
  const lost = opened.page.getByText('The playground is not responding. Trying again…');

  return {
    ...opened,
    startAnew: async () => {
      opened.cable.cut();
      await first.close();
      await lost.waitFor();
      const second = await startAnother();
      onTestFinished(() => second.close());
      opened.cable.lead(second.pageUrl);
      opened.cable.mend();
      await lost.waitFor({ state: 'detached' });
      await onStart(second);
    },
  };
}

/**
 * A playground with a clock that doesn't move, so that even on a busy machine the bot answers
 * within its three seconds.
 */
function startAnother(): Promise<Playground> {
  const { pageDir } = test.browser;
  return startPlayground({ pageDir, clock: createManualClock(Date.now()) });
}

async function connectBot(playground: Playground): Promise<void> {
  const { client } = await startTinyBot(playground);
  onTestFinished(() => client.destroy());
}
