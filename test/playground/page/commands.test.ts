import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageTest, startPageTest } from './harness/page-test.ts';
import { pressAtOnce } from './harness/press-at-once.ts';

let test: PageTest;

beforeAll(async () => {
  test = await startPageTest();
});
afterAll(() => test.close());

describe('the command picker', () => {
  it('uses a command by keyboard alone: slash, arrows, Tab, autocomplete, Enter', async () => {
    const { page, newest } = await test.open();
    const options = page.getByRole('option');

    await page.keyboard.type('/');
    await options.filter({ hasText: '/choose' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await page.keyboard.type('che');
    await page.getByRole('option', { name: 'The cherry', selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');

    await newest.getByText('fruit=cherry').waitFor();
    expect(await newest.locator('.used-command').textContent()).toBe('/echo');
    expect(await page.locator('#composer-input:focus').count()).toBe(1);
  });

  it('takes the entry that the mouse points at, which alone is marked', async () => {
    const { page } = await test.open();
    const options = page.getByRole('option');

    await page.keyboard.type('/');
    await options.filter({ hasText: '/panel' }).hover();
    await page.getByRole('option', { name: '/panel', selected: true }).waitFor();
    expect(await page.getByRole('option', { selected: true }).count()).toBe(1);
    await page.keyboard.press('Enter');

    expect(await page.locator('.command-name').textContent()).toBe('/panel');
  });

  it('narrows the list to what is typed and names every subcommand', async () => {
    const { page } = await test.open();

    await page.keyboard.type('/set');

    await page.getByRole('option').first().waitFor();
    expect(await page.locator('.suggestion-title').allTextContents()).toEqual([
      '/set colour',
      '/set nothing',
    ]);
  });

  it('sends a subcommand that is typed in full', async () => {
    const { page, newest } = await test.open();

    await page.keyboard.type('/set colour deep blue');
    await page.keyboard.press('Enter');

    await newest.getByText('colour name=deep blue').waitFor();
    expect(await newest.locator('.used-command').textContent()).toBe('/set colour');
  });

  it('says at the option that it is required, and goes there', async () => {
    const { page } = await test.open();

    await page.keyboard.type('/set colour ');
    await page.keyboard.press('Enter');

    const error = page.getByText('This option is required. Specify a value.');
    await error.waitFor();
    const input = page.getByRole('combobox', { name: 'name: Of the colour' });
    expect(await input.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator(':focus').getAttribute('id')).toBe(await input.getAttribute('id'));
  });

  it('adds an optional option from the list, checks it, and takes it away with Backspace', async () => {
    const { page, newest } = await test.open();

    await page.keyboard.type('/echo apple');
    await page.getByRole('option', { name: 'The apple', selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('times:9');
    await page.keyboard.press('Enter');
    await page.getByText('Use 3 or less.').waitFor();
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.locator('.chip').nth(1).waitFor({ state: 'detached' });
    await page.keyboard.press('End');
    await page.getByLabel('Add an option, 2 more').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('f');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');

    await newest.getByText('fruit=apple private=false').waitFor();
  });

  it('drops choices that come late', async () => {
    const { page } = await test.open();

    const asked = page.waitForResponse((response) =>
      Boolean(response.request().postData()?.includes('"value":"b"')),
    );
    await page.keyboard.type('/echo b');
    await asked;
    await page.keyboard.type('a');
    await page.getByText('Late answer sent').waitFor();

    expect(await page.locator('.suggestion-title').allTextContents()).toEqual(['The banana']);
  });

  it('sends a user, a choice, a channel and a role by what they stand for', async () => {
    const { page, newest } = await test.open();

    await page.keyboard.type('/choose to');
    await page.getByRole('option', { name: '@Tom' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('lar');
    await page.keyboard.press('Enter');
    await page.keyboard.type('channel:dai');
    await page.getByRole('option', { name: '#daily-tip' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('role:learn');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');

    await newest.getByText(/^user=\d+ size=l channel=\d+ role=\d+$/).waitFor();
  });

  it('leaves with Escape: first the list, then the command', async () => {
    const { page, composer } = await test.open();

    await page.keyboard.type('/choose ');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('option').first().waitFor({ state: 'detached' });
    expect(await page.locator('.command-name').count()).toBe(1);
    await page.keyboard.press('Escape');

    await composer.waitFor();
    expect(await composer.inputValue()).toBe('');
  });

  it('lets a quick hand close the list that is not there yet, and send what is typed', async () => {
    const { page, newest } = await test.open();

    await pressAtOnce(page, [...'/echo melon', 'Escape', 'Enter']);

    await newest.getByText('fruit=melon').waitFor();
  });

  it('sends what is no command as a message', async () => {
    const { page, newest } = await test.open();

    await page.keyboard.type('/shrug is *not* here');
    await page.keyboard.press('Enter');

    await newest.getByText('/shrug is not here').waitFor();
  });

  it('goes from option to option with the arrows, as a caret goes through a text', async () => {
    const { page } = await test.open();
    const focused = page.locator(':focus');
    const name = () => focused.getAttribute('aria-label');
    await page.keyboard.insertText('/choose ');
    await page.keyboard.type('Tom');
    await page.keyboard.press('Enter');
    await expect.poll(name).toBe('size: How large');

    await page.keyboard.press('ArrowLeft');
    expect(await name()).toBe('user: Somebody');
    await page.keyboard.press('Backspace');
    expect(await focused.inputValue()).toBe('@To');
    await page.keyboard.press('ArrowRight');
    expect(await name()).toBe('size: How large');
    await page.keyboard.press('ArrowRight');

    expect(await name()).toBe('Add an option, 2 more');
  });

  it('shows descriptions in the language of the person', async () => {
    const { page } = await test.open();

    await page.getByRole('combobox', { name: /^You are/ }).click();
    await page.getByRole('option', { name: /Camille/ }).click();
    await page.getByText('Member who uses Discord in French').waitFor();
    await page.locator('#composer-input').pressSequentially('/ec');

    await page.getByRole('option', { name: 'Dit un fruit' }).waitFor();
  });
});

describe('the composer', () => {
  it('mentions somebody by name and sends the id', async () => {
    const { page, newest } = await test.open();

    await page.keyboard.type('Hello @To');
    await page.getByRole('option', { name: '@Tom' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('and @nobody');
    await page.keyboard.press('Enter');

    await newest.locator('.mention', { hasText: '@Tom' }).waitFor();
    expect(await newest.locator('.markdown').textContent()).toBe('Hello @Tom and @nobody');
  });

  it('keeps a text that is too long in full, and says by how much it is', async () => {
    const { page, composer, newest } = await test.open();
    const long = 'word '.repeat(450);

    await page.keyboard.insertText(long);
    await page.getByText('-250 characters left').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Write at most 2000 characters.').waitFor();

    expect(await composer.inputValue()).toBe(long);
    await composer.fill('Short enough');
    await page.keyboard.press('Enter');
    await newest.getByText('Short enough').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.getByLabel('Edit message').fill(long);
    await page.keyboard.press('Enter');

    await page.getByText('Write at most 2000 characters.').waitFor();
    expect(await page.getByLabel('Edit message').inputValue()).toBe(long);
  });

  it('keeps what one has begun in a channel while one looks into another', async () => {
    const { page, composer, newest } = await test.open();
    const goTo = (name: string) => page.getByRole('button', { name }).click();

    await page.keyboard.type('/echo app');
    await page.getByRole('option', { name: 'The apple' }).waitFor();
    await goTo('news');
    expect(await composer.inputValue()).toBe('');
    await page.keyboard.type('Half a sen');
    await goTo('general');
    await page.getByRole('option', { name: 'The apple' }).waitFor();
    await goTo('news');
    expect(await composer.inputValue()).toBe('Half a sen');
    await page.keyboard.type('tence');
    await page.keyboard.press('Enter');

    await newest.getByText('Half a sentence').waitFor();
    expect(await composer.inputValue()).toBe('');
  });

  it('edits the last own message with the arrow up and deletes it from its menu', async () => {
    const { page, newest, messages } = await test.open();

    await page.keyboard.type('Frist');
    await page.keyboard.press('Enter');
    await newest.getByText('Frist').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.getByLabel('Edit message').fill('First');
    await page.keyboard.press('Enter');
    await newest.getByText('(edited)').waitFor();
    expect(await newest.locator('.markdown').textContent()).toBe('First');
    const count = await messages.count();
    await newest.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Delete message' }).click();

    await page.getByText('First', { exact: true }).waitFor({ state: 'detached' });
    expect(await messages.count()).toBe(count - 1);
  });

  it('shows who is mentioned while one edits, and mentions them still', async () => {
    const { page, newest } = await test.open();
    const editor = page.getByLabel('Edit message');

    await page.keyboard.type('Hello @tom, see #daily-t');
    await page.getByRole('option', { name: '#daily-tip' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await newest.locator('.mention', { hasText: '#daily-tip' }).waitFor();
    await page.keyboard.press('ArrowUp');
    expect(await editor.inputValue()).toBe('Hello @Tom, see #daily-tip');
    await page.keyboard.type(' today');
    await page.keyboard.press('Enter');
    await newest.getByText('(edited)').waitFor();
    await editor.waitFor({ state: 'detached' });

    expect(await newest.locator('.mention').allTextContents()).toEqual(['@Tom', '#daily-tip']);
    expect(await newest.locator('.markdown').textContent()).toMatch(/ today$/);
  });

  it('edits for a quick hand, which does not wait for the editor', async () => {
    const { page, newest } = await test.open();

    await page.keyboard.type('Wait');
    await page.keyboard.press('Enter');
    await newest.getByText('Wait').waitFor();
    await pressAtOnce(page, ['ArrowUp', '!', 'Enter']);
    await newest.getByText('(edited)').waitFor();

    expect(await newest.locator('.markdown').textContent()).toBe('Wait!');
    expect(await page.locator('#composer-input:focus').inputValue()).toBe('');
  });

  it('gets what is typed while a message or a button has the focus', async () => {
    const { page, composer, newest, use } = await test.open();

    await use('panel');
    await newest.getByRole('button', { name: 'Whisper' }).focus();
    await page.keyboard.type('/ech');

    await page.getByRole('option', { name: '/echo' }).waitFor();
    expect(await composer.inputValue()).toBe('/ech');
  });

  it.each([
    ['isComposing', { isComposing: true }],
    ['its code, as in Safari', { keyCode: 229 }],
  ])(
    'leaves the Enter that ends a composition to the input method, told by %s',
    async (_, told) => {
      const { page, composer, newest, messages, use } = await test.open();
      const enter = { key: 'Enter', ...told };
      await use('panel');
      await newest.getByText('Pressed 0 times').waitFor();
      const count = await messages.count();

      await composer.fill('けんさく');
      await composer.dispatchEvent('keydown', enter);
      expect(await composer.inputValue()).toBe('けんさく');
      await newest.getByRole('combobox', { name: 'Choose a planet' }).press('ArrowDown');
      const search = page.getByRole('combobox', { name: 'Search: Choose a planet' });
      await search.dispatchEvent('keydown', enter);

      expect(await search.count()).toBe(1);
      expect(await messages.count()).toBe(count);
    },
  );

  it('replies to a message', async () => {
    const { page, newest } = await test.open();

    await page.keyboard.type('Who knows **Lambda**?');
    await page.keyboard.press('Enter');
    await newest.getByText('Who knows').waitFor();
    await newest.hover();
    await newest.getByRole('button', { name: 'Reply' }).click();
    await page.getByText('Replying to Maya').waitFor();
    await page.keyboard.type('I do');
    await page.keyboard.press('Enter');

    await newest.getByText('I do').waitFor();
    expect(await newest.locator('.message-above').textContent()).toContain('Who knows Lambda?');
  });

  it('uses a command on a message by keyboard alone', async () => {
    const { page, newest } = await test.open();

    await page.keyboard.type('To be quoted');
    await page.keyboard.press('Enter');
    await newest.getByText('To be quoted').waitFor();
    await newest.focus();
    await newest.getByRole('button', { name: 'More' }).focus();
    await pressAtOnce(page, ['Enter', 'ArrowDown']);
    for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key);

    await newest.getByText('Quoted: To be quoted').waitFor();
  });
});
