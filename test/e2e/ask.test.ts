import { resolve } from 'node:path';
import { MessageFlags } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controlsOf } from '../../src/playground/interactions/component-deed.ts';
import { type Nota, startNota } from '../harness/nota.ts';
import { textOf } from '../harness/text-of.ts';

let nota: Nota;

beforeAll(async () => {
  nota = await startNota({ notesDirs: [resolve('notes')] });
});

afterAll(() => nota.stop());

const isPrivate = (flags: number | undefined) => ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;

describe('/explain', () => {
  it('answers with the section of the notes', async () => {
    const answer = await nota.user('tom').command('/explain', { topic: 'lambda' });

    expect(textOf(answer)).toMatch(/lambda/i);
    expect(answer.interaction?.name).toBe('explain');
  });

  it('answers only the person who asked for that', async () => {
    const answer = await nota.user('tom').command('/explain', { topic: 'lambda', private: true });

    expect(isPrivate(answer.flags)).toBe(true);
    expect(nota.user('camille').messages()).not.toContainEqual(answer);
  });

  it('completes what is typed', async () => {
    const choices = await nota.user('tom').suggest('/explain', 'topic', { topic: 'lam' });

    expect(choices.map((choice) => choice.name.toLowerCase())).toContainEqual(
      expect.stringContaining('lam'),
    );
  });

  it('opens another place from the menu', async () => {
    const answer = await nota.user('tom').command('/explain', { topic: 'lambda' });
    const [menu] = controlsOf(answer).filter((control) => control.type === 3);
    const other = menu?.options.find((option) => !option.default);

    const opened = await nota.user('tom').select(answer, other?.value ?? '');

    expect(textOf(opened)).not.toBe(textOf(answer));
  });

  it('answers in direct messages too', async () => {
    const answer = await nota.user('tom').in('@bot').command('/explain', { topic: 'lambda' });

    expect(textOf(answer)).toMatch(/lambda/i);
  });

  it('says so when the notes have nothing', async () => {
    const answer = await nota.user('tom').command('/explain', { topic: 'xylophone quartet' });

    expect(textOf(answer)).not.toBe('');
  });
});

describe('the other commands', () => {
  it.each([
    ['/tips', { topic: 'serverless' }],
    ['/tips', {}],
    ['/search', { query: 'run code without servers' }],
    ['/help', {}],
  ])('%s %o is answered', async (name, options) => {
    const answer = await nota.user('maya').command(name, options);

    expect(textOf(answer)).not.toBe('');
  });
});
