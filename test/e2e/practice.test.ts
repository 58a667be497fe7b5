import { resolve } from 'node:path';
import { ComponentType } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPrivate, read } from '../builders/sent-message.ts';
import { type Nota, startNota } from '../harness/nota.ts';

const QUESTION = 'Which AWS service runs code without servers to manage?';
const OPTIONS = ['Amazon EC2', 'AWS Lambda', 'Amazon EFS', 'Amazon SQS'];
const ON_ONE_LINE = `${QUESTION} ${OPTIONS.map((option, index) => `${'ABCD'[index]}. ${option}`).join(' ')}`;
const PASTED = `${QUESTION}\n${OPTIONS.map((option, index) => `${'ABCD'[index]}. ${option}`).join('\n')}`;

let nota: Nota;

beforeAll(async () => {
  nota = await startNota({ notesDirs: [resolve('notes')] });
});

afterAll(() => nota.stop());

const maya = () => nota.user('maya');

describe('a practice question in Discord', () => {
  it.each([
    ['/explain', 'topic'],
    ['/search', 'query'],
  ])('is weighed by %s, what the notes favour behind a spoiler', async (command, option) => {
    const answer = await maya().command(command, { [option]: ON_ONE_LINE });

    const { text } = read(answer);
    expect(text).toContain('Your notes speak most for ||**B**||.');
    expect(text).toMatch(/\*\*B\. AWS Lambda\*\* \|\|▰+▱*\|\|/);
    expect(OPTIONS.every((one) => text.includes(one))).toBe(true);
  });

  it('is asked for by the tour of /help, and weighed for the person alone', async () => {
    const tour = await maya().command('/help');
    const reading = await maya().press(tour, 'Next ›');
    const window = await maya().pressForModal(reading, '/question');

    const answer = await maya().submit(window, { text: PASTED });

    expect(read(answer).text).toContain('Your notes speak most for **B**.');
    expect(isPrivate(answer)).toBe(true);
  });

  it('is open to read in a private answer', async () => {
    const answer = await maya().command('/explain', { topic: ON_ONE_LINE, private: true });

    expect(read(answer).text).toContain('Your notes speak most for **B**.');
    expect(isPrivate(answer)).toBe(true);
  });

  it('opens the section of an option from its menu', async () => {
    const answer = await maya().command('/explain', { topic: ON_ONE_LINE });
    const lambda = read(answer).menu?.options.find(({ label }) => label.includes('Lambda'));

    const opened = await maya().select(answer, lambda?.value ?? '');

    expect(opened.id).toBe(answer.id);
    expect(read(opened).text).toContain('### AWS Lambda');
    expect(read(opened).text).toContain(QUESTION);
  });

  it.each([
    ['/explain', 'topic'],
    ['/search', 'query'],
  ])('leads back from a section that %s opened to the options', async (command, option) => {
    const weighed = await maya().command(command, { [option]: ON_ONE_LINE });
    const lambda = read(weighed).menu?.options.find(({ label }) => label.includes('Lambda'));

    const opened = await maya().select(weighed, lambda?.value ?? '');
    const other = read(opened).menu?.options[0]?.value ?? '';
    const another = await maya().select(opened, other, 'Open what the notes say');
    const back = await maya().press(another, 'Back to the options');

    expect(read(another).text).toContain(QUESTION);
    expect(read(back).text).toBe(read(weighed).text);
    expect(back.id).toBe(weighed.id);
  });

  it.each([
    ['/explain', 'topic'],
    ['/search', 'query'],
  ])('lists on demand what else helps with what %s was asked', async (command, option) => {
    const weighed = await maya().command(command, { [option]: ON_ONE_LINE });

    const listed = await maya().press(weighed, 'More in the notes');
    const [, helpful] = read(listed).menus;
    const [best] = helpful?.options ?? [];
    const opened = await maya().select(listed, best?.value ?? '', 'More in the notes');
    const back = await maya().press(opened, 'Back to the options');

    expect(read(listed).text).toBe(read(weighed).text);
    expect(best?.label).toContain('Lambda');
    expect(helpful?.options.length).toBeGreaterThan(3);
    expect(read(opened).text).toContain(`### ${best?.label}`);
    expect(read(opened).buttons.map(({ label }) => label)).not.toContain('Back to the list');
    expect(read(back).text).toBe(read(weighed).text);
  });

  it('keeps its spoilers on the way back only where others read it', async () => {
    const weighed = await maya().command('/explain', { topic: ON_ONE_LINE });
    const [first] = read(weighed).menu?.options ?? [];

    const opened = await nota.user('tom').select(weighed, first?.value ?? '');
    const back = await nota.user('tom').press(opened, 'Back to the options');

    expect(isPrivate(back)).toBe(true);
    expect(read(back).text).toMatch(/\*\*B\. AWS Lambda\*\* ▰+▱*$/m);
  });

  it('says so when the notes have nothing on the chosen option', async () => {
    const asked = `${QUESTION} A. Xyzzy B. AWS Lambda C. Amazon EC2`;
    const weighed = await maya().command('/explain', { topic: asked });
    const [unknown] = read(weighed).menu?.options ?? [];

    const answer = await maya().select(weighed, unknown?.value ?? '');

    expect(isPrivate(answer)).toBe(true);
    expect(read(answer).text).toBe('The notes have nothing about this.');
  });

  it('is given back to be changed when /question can’t read it', async () => {
    const unread = 'Which service runs code?\nI forgot the options';
    const window = await maya().commandForModal('/question');
    const refused = await maya().submit(window, { text: unread });

    const again = await maya().pressForModal(refused, 'Change the text');
    const answer = await maya().submit(again, { text: PASTED });

    expect(read(refused).text).toContain(unread);
    expect([refused, answer].map(isPrivate)).toEqual([true, false]);
    expect(JSON.stringify(again.modal)).toContain(JSON.stringify(unread));
    expect(read(answer).text).toContain('Your notes speak most for ||**B**||.');
  });

  it.each([
    ['is too long to be shown', 'A long story. '.repeat(280)],
    ['contains a code block', 'What does this print?\n```\n1\n```'],
  ])('is given back as a file when it %s', async (_, unread) => {
    const window = await maya().commandForModal('/question');

    const refused = await maya().submit(window, { text: unread });

    expect(read(refused).text).toContain('I can’t find a question with options');
    const file = read(refused).allComponents.find(({ type }) => type === ComponentType.File);
    const url = file?.type === ComponentType.File ? file.file.url : '';
    expect(await (await fetch(url)).text()).toBe(unread);
  });

  it('is pasted into a window of /question', async () => {
    const window = await maya().commandForModal('/question');

    const answer = await maya().submit(window, { text: PASTED });

    expect(read(answer).text).toContain('Your notes speak most for ||**B**||.');
    expect(isPrivate(answer)).toBe(false);
  });

  it('stays private when the window was asked for privately', async () => {
    const window = await maya().commandForModal('/question', { private: true });

    const answer = await maya().submit(window, { text: PASTED });

    expect(isPrivate(answer)).toBe(true);
    expect(read(answer).text).toContain('**B**.');
  });

  it('says what it needs when the window holds something else', async () => {
    const window = await maya().commandForModal('/question');

    const answer = await maya().submit(window, { text: 'hello' });

    expect(isPrivate(answer)).toBe(true);
    expect(read(answer).text).toContain('each option on a line of its own');
  });
});
