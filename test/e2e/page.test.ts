import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFolder } from '../builders/folder.ts';
import { aPng } from '../builders/images.ts';
import { type Nota, startNota } from '../harness/nota.ts';
import { type OpenPage, type PageBrowser, startPageBrowser } from '../harness/page-browser.ts';
import { accessibilityProblems } from '../playground/page/harness/axe.ts';

/** Breaks out of HTML and attributes wherever they are built carelessly. */
const HOSTILE = '</script><img src=x onerror="alert(1)">';

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const LOOKS = [
  ['in the dark', { colorScheme: 'dark' }],
  ['in the light, on a phone', { ...PHONE, colorScheme: 'light' }],
] as const;

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

/** Types a command by keyboard only, and its first option as given. */
async function type({ page, composer }: OpenPage, line: string): Promise<void> {
  await composer.focus();
  await page.keyboard.type(line);
  await page.locator('.suggestions, .suggestion-status:has-text("No options")').first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
}

describe('a person on the chat page', () => {
  it('is led to the first answer by the link in the second', async () => {
    const chat = await open();
    const { messages, newest } = chat;

    await type(chat, '/explain dynamodb');
    await newest.getByRole('heading', { name: 'Amazon DynamoDB' }).waitFor();
    const first = messages.nth((await messages.count()) - 1);
    await type(chat, '/explain dynamodb');
    await newest.getByText('This was answered here a moment ago').waitFor();
    await newest.getByRole('button', { name: '#general › message' }).press('Enter');

    expect(await first.evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  it('asks /explain with a suggested topic and reads the section', async () => {
    const { page, newest } = await open();

    await page.keyboard.type('/expl');
    await page.getByRole('option', { name: '/explain' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('simple que');
    await page.getByRole('option', { name: /Simple queue service/i, selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');

    await newest.getByRole('heading', { name: 'Amazon SQS' }).waitFor();
    expect(await newest.locator('.container').textContent()).toContain('Simple Queue Service');
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
    const { page, newest } = opened;

    await type(opened, '/tips serverless');
    await newest.getByText('page 1 of').waitFor();
    await newest.getByRole('button', { name: /Next|More/ }).press('Enter');
    await newest.getByText('page 2 of').waitFor();

    expect(await newest.and(page.locator(':focus-within')).count()).toBe(1);
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

  it('looks around with /browse: a category, a note, a section, and back', async () => {
    const { page, newest, use } = await open();
    const choose = async (): Promise<string> => {
      await page.keyboard.press('ArrowDown');
      const first = page.locator('.picker-option').first();
      const name = (await first.locator('.picker-texts > :first-child').textContent()) ?? '';
      await page.keyboard.press('Enter');
      await page.locator('.picker-option').first().waitFor({ state: 'detached' });
      return name;
    };

    await use('browse');
    await newest.getByRole('combobox').first().focus();
    const category = await choose();
    await newest.getByRole('button', { name: 'Back' }).waitFor();
    const note = await choose();
    await newest.getByText(note).first().waitFor();
    await newest.getByRole('button', { name: 'Back' }).press('Enter');

    await newest.getByText(category).first().waitFor();
  });

  it('changes a setting, which it finds again, and which members do not get to see', async () => {
    const { page, newest, messages, use } = await open();

    await use('settings');
    await newest.getByText('Only you can see this').waitFor();
    const before = await newest.getByRole('button', { name: /^Switch/ }).allTextContents();
    await newest.getByRole('button', { name: 'Switch on' }).last().press('Enter');
    await newest
      .getByRole('button', { name: 'Switch off' })
      .nth(before.filter((label) => label === 'Switch off').length)
      .waitFor();
    await page.reload();
    await newest.getByText('Only you can see this').waitFor();
    await become(page, 'Tom');
    await page.keyboard.type('/sett');

    expect(await messages.getByText('Only you can see this').count()).toBe(0);
    expect(await page.getByRole('option', { name: '/settings' }).count()).toBe(0);
  });

  it('looks at the state of the notes as a manager', async () => {
    const { newest, use } = await open();

    await use('notes status');

    await newest.getByText('Only you can see this').waitFor();
    await newest.getByText(/35/).first().waitFor();
  });

  it('has a message explained from its menu, and replies to it with the section', async () => {
    const { page, newest } = await open();

    await page.keyboard.type('What is a dead letter queue?');
    await page.keyboard.press('Enter');
    await newest.getByText('What is a dead letter queue?').waitFor();
    await newest.focus();
    await newest.getByRole('button', { name: 'More' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Explain this' }).press('Enter');
    await newest.getByText('Only you can see this').waitFor();
    await newest.getByRole('button', { name: 'Reply with this' }).press('Enter');

    const shared = page.locator('.message', { has: page.locator('.message-above') });
    await shared
      .filter({ hasText: 'What is a dead letter queue?' })
      .filter({ has: page.locator('.container') })
      .filter({ hasNotText: 'Only you can see this' })
      .first()
      .waitFor();
  });

  it('pastes a practice question into the window of /question, and looks at an option', async () => {
    const { page, newest, use } = await open();

    await use('question');
    const window = page.getByRole('dialog', { name: 'Practice question' });
    await window.locator('textarea:focus').waitFor();
    await page.keyboard.insertText(
      'Which service runs code without servers to manage?\n**A.** Amazon EC2\n**B.** AWS Lambda\n**C.** Amazon SQS',
    );
    await window.getByRole('button', { name: 'Submit' }).press('Enter');
    await newest.getByText('Your notes speak most for').waitFor();
    await newest.getByRole('combobox', { name: 'Open what the notes say' }).press('ArrowDown');
    await page.getByRole('option', { name: 'B. AWS Lambda' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await newest.getByRole('heading', { name: 'AWS Lambda' }).waitFor();
    await newest.getByRole('button', { name: 'Back to the options' }).press('Enter');

    await newest.getByText('C. Amazon SQS').waitFor();
  });

  it.each(LOOKS)('gets answers in which axe finds nothing, %s', async (_, look) => {
    const opened = await browser.open(nota.playground.pageUrl, look);
    const { page, newest, use } = opened;

    for (const command of ['help', 'browse', 'tips', 'notes status', 'settings']) {
      await use(command);
      await newest.locator('.container').waitFor();
    }
    await type(opened, '/search run code without servers');
    await newest.getByText('run code without servers').waitFor();
    await type(opened, '/explain lambda');
    await newest.getByRole('heading', { name: 'AWS Lambda' }).waitFor();

    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
    await use('question');
    await page.getByRole('dialog', { name: 'Practice question' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});

describe('hostile notes on the page', () => {
  it('stay text: names of files, titles, headings, alternative texts and questions', async () => {
    const notes = await startNota({ notesDirs: [hostileNotes()], pageDir: browser.pageDir });
    const opened = await browser.open(notes.playground.pageUrl);
    const { page, newest, complaints } = opened;

    await type(opened, '/explain widget');
    await newest.getByText(HOSTILE).first().waitFor();
    await newest.locator('img').first().waitFor();
    await type(opened, `/search ${HOSTILE}`);
    await newest.locator('.container').waitFor();

    expect(await page.locator('[onerror], [onload], img[src="x"], script:not([src])').count()).toBe(
      0,
    );
    expect(complaints).toEqual([]);
    await notes.stop();
  });
});

async function become(page: OpenPage['page'], name: string): Promise<void> {
  await page.getByRole('combobox', { name: /^You are/ }).click();
  await page.getByRole('option', { name }).click();
  await page.locator('#composer-input').focus();
}

/** A folder with a note and an image whose names would be code wherever they are not escaped. */
function hostileNotes(): string {
  const name = 'a<img src=x onerror=alert(1)>';
  const folder = aFolder();
  writeFileSync(
    join(folder, `${name}.md`),
    `---\ntitle: '${HOSTILE}'\n---\n# ${HOSTILE}\n## Widget\n${HOSTILE}\n![${HOSTILE}](${encodeURIComponent(name)}.png)\n`,
  );
  writeFileSync(join(folder, `${name}.png`), aPng());
  return folder;
}
