import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { OptionValue } from '../../../client-api/actions.ts';
import { OPTION } from '../../../discord-numbers.ts';
import { optionProblems } from '../../../entry-rules/option-problems.ts';
import type { CommandDraft } from './draft.ts';
import { optionsOf } from './options.ts';

/** The options of a command as they are sent, and their errors, by name. */
export interface ReadOptions {
  readonly values: readonly OptionValue[];
  readonly errors: Readonly<Record<string, string>>;
}

/** Reads all chips of a command that is to be sent. Empty ones are left out. */
export function readOptions(draft: CommandDraft): ReadOptions {
  const options = optionsOf(draft.command, draft.subcommand);
  const values = options.flatMap((option): readonly OptionValue[] => {
    const { text = '', picked = null } = draft.chips.find(({ name }) => name === option.name) ?? {};
    const value = picked ?? typedValue(option, text.trim());
    return value === '' ? [] : [{ name: option.name, value }];
  });
  return { values, errors: optionProblems(options, values) };
}

/** What is filled in so far, unchecked, as it is sent while an option is being typed. */
export function roughValues(draft: CommandDraft): readonly OptionValue[] {
  return draft.chips
    .filter(({ name, text, picked }) => name === draft.focused || text !== '' || picked !== null)
    .map(({ name, text, picked }) => ({ name, value: picked ?? text }));
}

/** A choice may be typed by its full name. What can't be read stays text, which is an error then. */
function typedValue(option: APIApplicationCommandBasicOption, text: string): OptionValue['value'] {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  const choice = choices.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (choice !== undefined) return choice.value;
  switch (option.type) {
    case OPTION.integer:
    case OPTION.number:
      return text === '' || !Number.isFinite(Number(text)) ? text : Number(text);
    case OPTION.boolean:
      return /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text;
    default:
      return text;
  }
}
