import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandIntegerOption,
  APIApplicationCommandNumberOption,
} from 'discord-api-types/v10';
import type { OptionValue } from '../../../client-api/actions.ts';
import { OPTION } from '../../discord-numbers.ts';
import type { Chip, CommandDraft } from './draft.ts';
import { optionsOf } from './options.ts';

/** The options of a command as they are sent, or their errors, by name. */
export interface ReadOptions {
  readonly values: readonly OptionValue[];
  readonly errors: Readonly<Record<string, string>>;
}

type Reading = { readonly value: OptionValue['value'] } | { readonly error: string } | null;

/** Reads all chips of a command that is to be sent. */
export function readOptions(draft: CommandDraft): ReadOptions {
  const values: OptionValue[] = [];
  const errors: Record<string, string> = {};

  for (const option of optionsOf(draft.command, draft.subcommand)) {
    const chip = draft.chips.find(({ name }) => name === option.name);
    const reading = readOption(option, chip);
    if (reading === null) continue;
    if ('error' in reading) errors[option.name] = reading.error;
    else values.push({ name: option.name, value: reading.value });
  }

  return { values, errors };
}

/** What is filled in so far, unchecked, as it is sent while an option is being typed. */
export function roughValues(draft: CommandDraft): readonly OptionValue[] {
  return draft.chips
    .filter(({ name, text, picked }) => name === draft.focused || text !== '' || picked !== null)
    .map(({ name, text, picked }) => ({ name, value: picked ?? text }));
}

/** `null` for an omitted option. */
function readOption(option: APIApplicationCommandBasicOption, chip: Chip | undefined): Reading {
  const text = chip?.text.trim() ?? '';
  const picked = chip?.picked ?? null;

  if (picked !== null) return { value: picked };
  if (text === '') {
    return option.required === true ? { error: 'This option is required. Specify a value.' } : null;
  }
  return readTyped(option, text);
}

function readTyped(option: APIApplicationCommandBasicOption, text: string): Reading {
  switch (option.type) {
    case OPTION.string: {
      if (hasFixedChoices(option)) return readChoice(option, text);
      const { min_length: min = 0, max_length: max = 6000 } = option;
      if (text.length < min) return { error: `Use at least ${min} characters.` };
      if (text.length > max) return { error: `Use at most ${max} characters.` };
      return { value: text };
    }
    case OPTION.integer:
    case OPTION.number:
      return hasFixedChoices(option) ? readChoice(option, text) : readNumber(option, text);
    case OPTION.boolean:
      return /^(true|false)$/i.test(text)
        ? { value: text.toLowerCase() === 'true' }
        : notInList(option);
    default:
      return notInList(option);
  }
}

function readNumber(
  option: APIApplicationCommandIntegerOption | APIApplicationCommandNumberOption,
  text: string,
): Reading {
  const value = Number(text);
  const isWhole = option.type === OPTION.integer;
  if (!Number.isFinite(value) || (isWhole && !Number.isInteger(value))) {
    return { error: isWhole ? 'Type a whole number.' : 'Type a number.' };
  }

  const { min_value: min = -Infinity, max_value: max = Infinity } = option;
  if (value < min) return { error: `Use ${min} or more.` };
  if (value > max) return { error: `Use ${max} or less.` };
  return { value };
}

/** A choice may be typed by its full name. */
function readChoice(option: APIApplicationCommandBasicOption, text: string): Reading {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  const choice = choices.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  return choice === undefined ? notInList(option) : { value: choice.value };
}

function hasFixedChoices(option: APIApplicationCommandBasicOption): boolean {
  return 'choices' in option && (option.choices?.length ?? 0) > 0;
}

function notInList(option: APIApplicationCommandBasicOption): Reading {
  return {
    error:
      option.type === OPTION.attachment
        ? 'This page cannot send files.'
        : 'Choose one from the list.',
  };
}
