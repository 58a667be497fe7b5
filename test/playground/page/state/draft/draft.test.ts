import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../../src/playground/page/state/draft/draft.ts';
import type { DraftChange } from '../../../../../src/playground/page/state/draft/draft-change.ts';
import { suggest } from '../../../../../src/playground/page/state/draft/suggestions.ts';
import { reduce } from '../../../../../src/playground/page/state/reduce.ts';
import type { State } from '../../../../../src/playground/page/state/state.ts';
import { aCommand, aState, aStringOption, aWorld } from '../../harness/world.ts';

const EXPLAIN = aCommand('explain', [
  aStringOption('topic', { autocomplete: true }),
  aStringOption('tag', { required: false }),
]);
const NOTES = aCommand('notes', [
  { type: ApplicationCommandOptionType.Subcommand, name: 'gaps', description: 'What is missing' },
]);

/** The state after changes to an empty composer. */
function stateAfter(...changes: readonly DraftChange[]): State {
  return changes.reduce(
    (state, change) => reduce(state, { kind: 'draft-changed', change }),
    aState(aWorld([EXPLAIN, NOTES])),
  );
}

const typed = (text: string): DraftChange => ({ kind: 'typed', text, caret: text.length });
const titles = (state: State) => suggest(state).map(({ title }) => title);
const chipsOf = (draft: Draft) => (draft.kind === 'command' ? draft.chips : []);

describe('the draft', () => {
  it('suggests commands while a slash and a name are typed, and no longer', () => {
    expect(titles(stateAfter(typed('/')))).toEqual(['/explain', '/notes gaps']);
    expect(titles(stateAfter(typed('/ga')))).toEqual(['/notes gaps']);
    expect(titles(stateAfter(typed('what is /')))).toEqual([]);
  });

  it('becomes a command with its required options at the space after the name', () => {
    const { draft } = stateAfter(typed('/explain '));

    expect(draft).toMatchObject({ kind: 'command', focused: 'topic', subcommand: [] });
    expect(chipsOf(draft).map(({ name }) => name)).toEqual(['topic']);
  });

  it('takes what is pasted after the name as the first option', () => {
    const { draft } = stateAfter(typed('/explain lambda limits'));

    expect(chipsOf(draft)).toMatchObject([{ name: 'topic', text: 'lambda limits', picked: null }]);
  });

  it('fills the options that a pasted line names itself', () => {
    const { draft } = stateAfter(typed('/explain topic:lambda limits tag: aws'));

    expect(chipsOf(draft)).toMatchObject([
      { name: 'topic', text: 'lambda limits' },
      { name: 'tag', text: 'aws' },
    ]);
  });

  it('goes on with another option when its name is typed after the text of one', () => {
    const { draft } = stateAfter(typed('/explain '), {
      kind: 'chip-typed',
      name: 'topic',
      text: 'lambda tag:',
    });

    expect(draft).toMatchObject({ focused: 'tag' });
    expect(chipsOf(draft)).toMatchObject([{ text: 'lambda' }, { name: 'tag', text: '' }]);
  });

  it('stays a text for a name that no command has', () => {
    expect(stateAfter(typed('/explains x')).draft.kind).toBe('text');
    expect(stateAfter(typed('/notes x')).draft.kind).toBe('text');
  });

  it('adds an option when its name and a colon are typed', () => {
    const { draft } = stateAfter(
      typed('/explain lambda'),
      { kind: 'focused', name: null },
      { kind: 'rest-typed', text: 'tag:' },
    );

    expect(draft).toMatchObject({ focused: 'tag', rest: '' });
    expect(chipsOf(draft).map(({ name }) => name)).toEqual(['topic', 'tag']);
  });

  it('takes text that is no option for the first one while nothing is filled in', () => {
    const tips = aCommand('tips', [aStringOption('topic', { required: false })]);
    const world = aWorld([tips]);
    const type = (...texts: readonly string[]) =>
      texts
        .map((text): DraftChange => ({ kind: 'rest-typed', text }))
        .reduce(
          (state, change) => reduce(state, { kind: 'draft-changed', change }),
          reduce(aState(world), { kind: 'draft-changed', change: typed('/tips ') }),
        ).draft;

    expect(chipsOf(type('t', 'top'))).toEqual([]);
    expect(chipsOf(type('t', 'ta'))).toMatchObject([{ name: 'topic', text: 'ta' }]);
  });

  it('goes to the next empty option after a choice, and after them after the last', () => {
    const { draft } = stateAfter(typed('/explain '), {
      kind: 'picked',
      suggestion: { kind: 'choice', title: 'Lambda', description: '', value: 'lambda' },
    });

    expect(draft).toMatchObject({ focused: null });
    expect(chipsOf(draft)).toMatchObject([{ text: 'Lambda', picked: 'lambda' }]);
  });

  it('forgets what was picked when the text is changed', () => {
    const { draft } = stateAfter(
      typed('/explain '),
      {
        kind: 'picked',
        suggestion: { kind: 'choice', title: 'Lambda', description: '', value: 'lambda' },
      },
      { kind: 'chip-typed', name: 'topic', text: 'Lambd' },
    );

    expect(chipsOf(draft)).toMatchObject([{ text: 'Lambd', picked: null }]);
  });

  it('steps back from an empty required option to the name, from an optional one it goes', () => {
    const optional: readonly DraftChange[] = [
      typed('/explain lambda'),
      { kind: 'rest-typed', text: 'tag:' },
    ];

    expect(stateAfter(typed('/explain '), { kind: 'stepped-back' }).draft).toMatchObject({
      kind: 'text',
      text: '/explain',
    });
    const { draft } = stateAfter(...optional, { kind: 'stepped-back' });
    expect(chipsOf(draft).map(({ name }) => name)).toEqual(['topic']);
    expect(draft).toMatchObject({ focused: 'topic' });
  });

  it('waits for no choices that were told while the events were cut', () => {
    const asked = stateAfter(typed('/explain l'), {
      kind: 'choices-asked',
      nonce: 'q',
      option: 'topic',
    });

    expect(reduce(asked, { kind: 'outcomes-missed' }).draft).toMatchObject({
      choices: { status: 'failed' },
    });
  });

  it('shows the newest choices only, and highlights none while newer ones are on their way', () => {
    const choices = (name: string) => [{ name, value: name }];
    const asked = stateAfter(
      typed('/explain l'),
      { kind: 'choices-asked', nonce: 'first', option: 'topic' },
      { kind: 'choices-asked', nonce: 'second', option: 'topic' },
      { kind: 'choices-came', nonce: 'first', choices: choices('late') },
    );
    const answered = reduce(asked, {
      kind: 'draft-changed',
      change: { kind: 'choices-came', nonce: 'second', choices: choices('lambda') },
    });
    const typing = reduce(answered, {
      kind: 'draft-changed',
      change: { kind: 'chip-typed', name: 'topic', text: 'la' },
    });

    expect(titles(asked)).toEqual([]);
    expect(titles(answered)).toEqual(['lambda']);
    expect(answered.draft.list.highlighted).toBe(0);
    expect(typing.draft.list.highlighted).toBe(-1);
  });

  it('takes no choices for the text before, so that Enter takes what is typed', () => {
    const { draft } = stateAfter(
      typed('/explain l'),
      { kind: 'choices-asked', nonce: 'first', option: 'topic' },
      { kind: 'chip-typed', name: 'topic', text: 'la' },
      { kind: 'choices-came', nonce: 'first', choices: [{ name: 'late', value: 'late' }] },
    );

    expect(draft).toMatchObject({ list: { highlighted: -1 }, choices: { list: [] } });
  });

  it('keeps its choices where the same text is told again, as at the end of a composition', () => {
    const { draft } = stateAfter(
      typed('/explain l'),
      { kind: 'choices-asked', nonce: 'first', option: 'topic' },
      { kind: 'choices-came', nonce: 'first', choices: [{ name: 'Lambda', value: 'lambda' }] },
      { kind: 'chip-typed', name: 'topic', text: 'l' },
    );

    expect(draft).toMatchObject({ list: { highlighted: 0 }, choices: { status: 'there' } });
  });

  it('highlights nothing where one has gone on before the choices came, so that Enter sends', () => {
    const { draft } = stateAfter(
      typed('/explain l'),
      { kind: 'choices-asked', nonce: 'first', option: 'topic' },
      { kind: 'focused', name: null },
      { kind: 'choices-came', nonce: 'first', choices: [{ name: 'Lambda', value: 'lambda' }] },
    );

    expect(draft).toMatchObject({ focused: null, list: { highlighted: -1 } });
  });

  it('is there again with its mistakes when it is refused, also at options that were not shown', () => {
    const { draft } = stateAfter(typed('/explain lambda'));
    const { draft: refused } = stateAfter({
      kind: 'refused',
      draft,
      error: { message: 'Wrong', fields: { tag: 'Unknown tag' } },
    });

    expect(refused).toMatchObject({ focused: 'tag', refusal: '' });
    expect(chipsOf(refused)).toMatchObject([{ error: '' }, { name: 'tag', error: 'Unknown tag' }]);
  });

  it('puts a picked name in the place of what was typed of it', () => {
    const { draft } = stateAfter(typed('Hi @Ad'), {
      kind: 'picked',
      suggestion: {
        kind: 'mention',
        title: '@Ada',
        description: '',
        sigil: '@',
        mention: { shown: '@Ada', sent: '<@1>' },
      },
    });

    expect(draft).toMatchObject({ text: 'Hi @Ada ', caret: 8 });
  });

  it('suggests people and roles after @, channels after #, and nothing in an address', () => {
    expect(titles(stateAfter(typed('@')))).toEqual(['@Ada', '@Bot', '@Staff']);
    expect(titles(stateAfter(typed('see #channel-11')))).toEqual(['#channel-11']);
    expect(titles(stateAfter(typed('mail me: ada@b')))).toEqual([]);
  });
});
