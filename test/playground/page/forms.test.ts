import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageTest, startPageTest } from './harness/page-test.ts';
import { pressAtOnce } from './harness/press-at-once.ts';

let test: PageTest;

beforeAll(async () => {
  test = await startPageTest();
});
afterAll(() => test.close());

describe('a form', () => {
  it('says what is missing, and is answered once it is right', async () => {
    const { page, newest, use } = await test.open();
    await use('panel');

    await newest.getByRole('button', { name: 'Form' }).press('Enter');
    const form = page.getByRole('dialog', { name: 'A form' });
    await form.getByLabel('Name').fill('Al');
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('Enter at least 3 characters.').waitFor();
    expect(await form.getByText('This field is required.').count()).toBe(1);
    expect(await form.getByLabel('Name').evaluate((input) => input.matches(':focus'))).toBe(true);
    await form.getByLabel('Name').fill('Ada Lovelace');
    await form.getByLabel('Story').fill('Wrote the first program.');
    await form.getByRole('button', { name: 'Submit' }).click();

    await newest.getByText('Ada Lovelace: Wrote the first program.').waitFor();
    await form.waitFor({ state: 'detached' });
    expect(await page.locator(':focus').textContent()).toBe('Form');
  });

  it('is sent once by a quick hand, which presses twice', async () => {
    const { page, newest, use } = await test.open();
    const form = page.getByRole('dialog', { name: 'A form' });
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.postData()?.includes('"kind":"modal"')) sent.push(request.url());
    });

    await use('form');
    await form.getByLabel('Name').fill('Ada');
    await form.getByLabel('Story').fill('A story');
    await form.getByRole('button', { name: 'Submit' }).focus();
    await pressAtOnce(page, ['Enter', 'Enter']);

    await newest.getByText('Ada: A story').waitFor();
    expect(sent).toHaveLength(1);
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
