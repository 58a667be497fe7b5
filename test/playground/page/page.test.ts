import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { ButtonStyle, ComponentType, MessageFlags, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPlayground } from '../../../src/playground/playground.ts';
import type { OpenPage } from '../../harness/page-browser.ts';
import { type PageTest, startPageTest } from './harness/page-test.ts';
import { startTinyBot } from './harness/tiny-bot.ts';
import { HOSTILE } from './harness/tiny-messages.ts';

let test: PageTest;

beforeAll(async () => {
  test = await startPageTest();
});
afterAll(() => test.close());

describe('hostile text', () => {
  it('stays text wherever it is shown', async () => {
    const { page, newest, complaints, use } = await test.open();

    await use('hostile');
    await newest.getByText('words.txt').waitFor();
    await newest.getByRole('combobox').click();
    await newest.getByRole('option').waitFor();
    await page.locator('#composer-input').fill(`Hello ${HOSTILE}`);
    await page.keyboard.press('Enter');
    await newest.getByText('Hello').waitFor();
    await newest.hover();
    await newest.getByRole('button', { name: 'Show payload' }).click();
    await page.getByRole('button', { name: 'Copy' }).waitFor();

    expect(await newest.locator('.markdown').textContent()).toBe(`Hello ${HOSTILE}`);
    expect(await page.locator('[onerror], [onload], img[src="x"], script:not([src])').count()).toBe(
      0,
    );
    expect(await page.title()).toBe('Playground');
    expect(complaints).toEqual([]);
  });

  it('is no link where it is no address of the web', async () => {
    const { page, newest } = await test.open();
    const { channelId } = test.playground.user('maya').in('news');
    await page.getByRole('button', { name: 'news' }).click();

    await test.bot.client.rest.post(Routes.channelMessages(channelId), {
      body: {
        flags: MessageFlags.IsComponentsV2,
        components: [
          {
            type: ComponentType.MediaGallery,
            items: [{ media: { url: 'https://example.com/gone.png' } }],
          },
          {
            type: ComponentType.ActionRow,
            components: ['discord://-/channels', 'https://example.com/title'].map((url) => ({
              type: ComponentType.Button,
              style: ButtonStyle.Link,
              label: url,
              url,
            })),
          },
        ],
      },
    });
    await newest.getByText('This image could not be loaded.').waitFor();

    const addresses = await newest
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses).toEqual(['https://example.com/gone.png', 'https://example.com/title']);
    expect(await newest.getByRole('button', { name: 'discord://' }).isDisabled()).toBe(true);
  });
});

describe('the page itself', () => {
  it('allows its own scripts and styles only, and breaks no rule of that', async () => {
    const { page, complaints, newest, use } = await test.open();
    const response = await page.reload();
    await use('showcase');
    await newest.getByText('Beside a link').waitFor();

    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(complaints).toEqual([]);
  });

  it('answers nobody but this machine under its own name', async () => {
    const { port } = new URL(test.playground.pageUrl);

    for (const path of ['/', '/client/world']) {
      expect(await statusOf(port, path, {})).toBe(200);
      expect(await statusOf(port, path, { host: `evil.example:${port}` })).toBe(403);
      expect(await statusOf(port, path, { origin: 'http://evil.example' })).toBe(403);
    }
  });

  it('weighs less than 100 KB, compressed', async () => {
    const files = await Promise.all(
      ['', 'app.js', 'app.css', 'icon.svg'].map(async (file) => {
        const response = await fetch(test.playground.pageUrl + file);
        return gzipSync(await response.arrayBuffer()).length;
      }),
    );

    expect(files.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(100_000);
  });

  it('remembers the colours that were chosen', async () => {
    const { page } = await test.open({ colorScheme: 'dark' });

    await page.getByRole('button', { name: 'Switch to light colours' }).click();
    await page.reload();

    await page.getByRole('button', { name: 'Switch to dark colours' }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  });

  it('shows each person only what they may see', async () => {
    const { page } = await test.open();
    const staff = page.getByRole('button', { name: 'staff' });
    await staff.waitFor();

    await become(page, 'Tom');
    await staff.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'welcome' }).click();

    await page.getByText('You do not have permission to send messages in this channel.').waitFor();
  });

  it('speaks of commands only where there are some', async () => {
    const { page } = await test.open();
    const hint = page.getByText('to see what the bot can do');

    await page.getByRole('button', { name: 'daily-tip' }).click();
    await page.getByRole('heading', { name: 'Welcome to #daily-tip!' }).waitFor();
    expect(await hint.count()).toBe(1);
    await page.getByRole('button', { name: 'Book Club' }).click();
    await page.getByRole('heading', { name: 'Welcome to #lounge!' }).waitFor();
    expect(await hint.count()).toBe(0);
    await page.getByRole('button', { name: 'Cloud Study' }).click();
    await become(page, 'Camille');
    await page.getByRole('button', { name: 'welcome' }).click();
    await page.getByRole('heading', { name: 'Welcome to #welcome!' }).waitFor();

    expect(await hint.count()).toBe(0);
  });

  it('moves the clock ahead for everybody', async () => {
    const [mover, other] = [await test.open(), await test.open()];
    const clock = mover.page.getByTitle("Move the playground's clock ahead");

    await clock.click();
    await mover.page.getByRole('menuitem', { name: 'One week later' }).click();

    await clock.getByText(/^[A-Z][a-z]+ \d+, /).waitFor();
    await other.page
      .locator('.clock-button')
      .getByText(/^[A-Z][a-z]+ \d+, /)
      .waitFor();
  });

  it('shows the time that it was moved to at once', async () => {
    const { page } = await test.open();
    const clock = page.getByTitle("Move the playground's clock ahead");

    await clock.click();
    await page.getByRole('menuitem', { name: 'Go to 09:00' }).click();

    await clock.getByText(/\b9:00\sAM$/).waitFor();
  });

  it('says that the bot is starting, and has its commands once it is there', async () => {
    const playground = await startPlayground({ pageDir: test.browser.pageDir });
    const { page } = await test.browser.open(playground.pageUrl);

    await page.getByText('Bot is starting: its commands appear in a moment.').waitFor();
    const bot = await startTinyBot(playground);
    await page.getByText('Bot is starting').waitFor({ state: 'detached' });
    await page.keyboard.type('/ech');
    await page.getByRole('option', { name: '/echo' }).waitFor();

    await bot.client.destroy();
    await playground.close();
  });

  it('says when the bot is away, and when the playground is', async () => {
    const playground = await startPlayground({ pageDir: test.browser.pageDir });
    const bot = await startTinyBot(playground);
    const { page } = await test.browser.open(playground.pageUrl);

    await bot.client.destroy();
    await page.getByText('Bot is offline: commands get no answer until it is back.').waitFor();
    await playground.close();
    await page.getByText('The playground is not responding. Trying again…').waitFor();
  });
});

async function become(page: OpenPage['page'], name: string): Promise<void> {
  await page.getByRole('combobox', { name: /^You are/ }).click();
  await page.getByRole('option', { name }).click();
}

function statusOf(
  port: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
