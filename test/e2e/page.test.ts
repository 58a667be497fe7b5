import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Nota, startNota } from '../harness/nota.ts';
import { type OpenPage, type PageBrowser, startPageBrowser } from '../harness/page-browser.ts';

let browser: PageBrowser;
let nota: Nota;

beforeAll(async () => {
  browser = await startPageBrowser();
  nota = await startNota({ notesDirs: [resolve('notes')], pageDir: browser.pageDir });
});
afterAll(async () => {
  await nota.stop();
  await browser.close();
});

const open = () => browser.open(nota.playground.pageUrl);

/** Types a command by keyboard alone and takes its first option as typed. */
async function type({ page, composer }: OpenPage, line: string): Promise<void> {
  await composer.focus();
  await page.keyboard.type(line);
  await page.locator('.suggestions, .suggestion-status:has-text("No options")').first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
}

describe('a person on the chat page', () => {
  it('asks /explain with a suggested topic and reads the section', async () => {
    const { page, newest } = await open();

    await page.keyboard.type('/expl');
    await page.getByRole('option', { name: '/explain' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('simple que');
    await page
      .getByRole('option', { name: /Simple queue service/i })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');

    await newest.getByRole('heading', { name: 'Amazon SQS' }).waitFor();
    expect(await newest.locator('.container strong').first().textContent()).toMatch(
      /Simple Queue Service/,
    );
  });

  it('opens another place from the menu of an answer', async () => {
    const opened = await open();
    const { page, newest } = opened;

    await type(opened, '/explain lambda');
    await newest.getByRole('heading', { name: 'AWS Lambda' }).waitFor();
    await newest.getByRole('combobox', { name: 'other places' }).press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const place = await page
      .locator('.picker-option.active .picker-texts > :first-child')
      .textContent();
    await page.keyboard.press('Enter');

    await newest.getByRole('heading', { name: place ?? '' }).waitFor();
  });

  it('pages through /tips by keyboard', async () => {
    const opened = await open();
    const { newest } = opened;

    await type(opened, '/tips serverless');
    await newest.getByText('page 1 of').waitFor();
    await newest.getByRole('button', { name: /Next|More/ }).press('Enter');
    await newest.getByText('page 2 of').waitFor();

    expect(await newest.locator(':focus').count()).toBe(1);
  });

  it('opens a hit of /search', async () => {
    const opened = await open();
    const { newest } = opened;

    await type(opened, '/search run code without servers');
    await newest.getByText('run code without servers').waitFor();
    await newest.getByRole('button', { name: 'Open' }).first().press('Enter');

    await newest.getByText('aws/lambda.md').waitFor();
  });

  it('asks for a private answer, which the others do not get', async () => {
    const { page, newest } = await open();

    await page.keyboard.type('/explain vpc private:true');
    await page.getByRole('option', { name: 'True' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');

    await newest.getByText('Only you can see this').waitFor();
  });

  it('asks /help', async () => {
    const { newest, use } = await open();

    await use('help');

    await newest.getByText('I answer from the notes').waitFor();
  });
});
