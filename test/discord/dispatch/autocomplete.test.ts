import { describe, expect, it } from 'vitest';
import { anAutocomplete } from '../../builders/interactions.ts';
import { dispatched } from './dispatched.ts';

describe('autocomplete', () => {
  it('offers what the command suggests, each once', async () => {
    const { sent } = await dispatched(anAutocomplete('echo', 'text', ''));

    expect(sent[0]?.body).toMatchObject({ data: { choices: [{ name: '!', value: '!' }] } });
  });

  it('cuts choices to what Discord takes, and no character in two', async () => {
    const { sent } = await dispatched(anAutocomplete('echo', 'text', `${'x'.repeat(99)}😀`));

    expect(sent[0]?.body).toMatchObject({ data: { choices: [{ name: 'x'.repeat(99) }] } });
  });

  it('offers nothing when the command fails, and logs why', async () => {
    const { sent, logged } = await dispatched(anAutocomplete('broken', 'text', 'a'));

    expect(sent[0]?.body).toMatchObject({ data: { choices: [] } });
    expect(logged).toMatchObject([{ level: 'error', facts: { command: 'broken' } }]);
  });

  it('offers nothing for a command that it no longer has', async () => {
    const { sent } = await dispatched(anAutocomplete('gone', 'text', 'a'));

    expect(sent[0]?.body).toMatchObject({ data: { choices: [] } });
  });
});
