import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFolder } from '../../builders/folder.ts';
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

  it('is sent once by a quick hand, which presses twice', async () => {
    const { page, newest, use } = await test.open();
    const form = page.getByRole('dialog', { name: 'A form' });
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.postData()?.includes('"kind":"modal"')) sent.push(request.url());
    });

    await use('form');
    await form.getByLabel('Name').fill('Ada');
    await form.getByRole('combobox', { name: 'Planet' }).click();
    await form.getByRole('option', { name: 'Mars' }).click();
    await form.getByLabel('Easy').check();
    await form.getByRole('button', { name: 'Submit' }).focus();
    await pressAtOnce(page, ['Enter', 'Enter']);

    await newest.getByText('Ada of mars').waitFor();
    expect(sent).toHaveLength(1);
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
