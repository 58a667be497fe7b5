import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Chip, CommandDraft } from '../../../../../src/playground/page/state/draft/draft.ts';
import { readOptions } from '../../../../../src/playground/page/state/draft/option-values.ts';
import { aCommand, aStringOption } from '../../harness/world.ts';

const TIMES: APIApplicationCommandOption = {
  type: ApplicationCommandOptionType.Integer,
  name: 'times',
  description: 'How often',
  min_value: 1,
  max_value: 3,
};
const SIZE: APIApplicationCommandOption = {
  type: ApplicationCommandOptionType.String,
  name: 'size',
  description: 'How large',
  choices: [{ name: 'Small', value: 's' }],
};
const USER: APIApplicationCommandOption = {
  type: ApplicationCommandOptionType.User,
  name: 'user',
  description: 'Who',
};

function read(options: readonly APIApplicationCommandOption[], ...chips: readonly Chip[]) {
  const draft: CommandDraft = {
    kind: 'command',
    command: aCommand('any', options),
    subcommand: [],
    chips,
    focused: null,
    rest: '',
    list: { highlighted: -1, isClosed: false },
    choices: null,
    refusal: '',
  };
  return readOptions(draft);
}

const chip = (name: string, text: string, picked: Chip['picked'] = null): Chip => ({
  name,
  text,
  picked,
  error: '',
});

describe('readOptions', () => {
  it('sends text as it is typed, and leaves empty optional options out', () => {
    const options = [aStringOption('topic'), TIMES];

    expect(read(options, chip('topic', ' lambda '), chip('times', ''))).toEqual({
      values: [{ name: 'topic', value: 'lambda' }],
      errors: {},
    });
  });

  it('sends what was picked in place of the text that shows it', () => {
    expect(
      read([SIZE, USER], chip('size', 'Small', 's'), chip('user', '@Ada', '1')).values,
    ).toEqual([
      { name: 'size', value: 's' },
      { name: 'user', value: '1' },
    ]);
  });

  it('asks for what is required', () => {
    const { errors } = read([aStringOption('topic')]);

    expect(errors).toEqual({ topic: 'This option is required. Specify a value.' });
  });

  it('reads a number', () => {
    expect(read([TIMES], chip('times', '2'))).toEqual({
      values: [{ name: 'times', value: 2 }],
      errors: {},
    });
  });

  it.each([
    ['2.5', 'Type a whole number.'],
    ['many', 'Type a whole number.'],
    ['0', 'Use 1 or more.'],
    ['4', 'Use 3 or less.'],
  ])('does not take %s for a number within its bounds', (text, error) => {
    expect(read([TIMES], chip('times', text)).errors).toEqual({ times: error });
  });

  it('takes only what is in the list where there is one', () => {
    const { errors } = read([SIZE, USER], chip('size', 'Huge'), chip('user', 'nobody'));

    expect(errors).toEqual({
      size: 'Choose one from the list.',
      user: 'Choose one from the list.',
    });
  });

  it('takes a choice and a truth value that are typed in full', () => {
    const isPrivate = {
      type: ApplicationCommandOptionType.Boolean,
      name: 'private',
      description: 'Only me',
    } as const;

    expect(read([SIZE, isPrivate], chip('size', 'small'), chip('private', 'True')).values).toEqual([
      { name: 'size', value: 's' },
      { name: 'private', value: true },
    ]);
  });

  it('counts characters', () => {
    const option = { ...aStringOption('topic'), min_length: 3, max_length: 5 };

    expect(read([option], chip('topic', 'ab')).errors).toEqual({
      topic: 'Use at least 3 characters.',
    });
    expect(read([option], chip('topic', 'abcdef')).errors).toEqual({
      topic: 'Use at most 5 characters.',
    });
  });
});
