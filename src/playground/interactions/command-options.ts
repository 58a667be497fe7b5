import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { OptionValue } from '../client-api/actions.ts';
import { Refusal } from '../refusal.ts';

/** The options of a command's subcommand, as registered. */
export function optionsOf(
  command: APIApplicationCommand,
  subcommand: readonly string[],
): readonly APIApplicationCommandBasicOption[] {
  let options: readonly APIApplicationCommandOption[] = command.options ?? [];
  for (const name of subcommand) {
    const next = options.find((option) => option.name === name);
    if (next === undefined || !isNested(next)) {
      const title = [command.name, ...subcommand].join(' ');
      throw new Refusal(`There is no subcommand "${name}" in "/${title}".`);
    }
    options = next.options ?? [];
  }
  const basic = options.filter((option) => !isNested(option));
  if (basic.length < options.length) {
    const names = options.map((option) => option.name).join(', ');
    throw new Refusal(`"/${command.name}" needs a subcommand; choose one of ${names}.`);
  }
  return basic;
}

type NestedOption = Extract<
  APIApplicationCommandOption,
  { type: ApplicationCommandOptionType.Subcommand | ApplicationCommandOptionType.SubcommandGroup }
>;

function isNested(option: APIApplicationCommandOption): option is NestedOption {
  return (
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
  );
}

/** Errors in a person's values, by option; the client does not send a command that has any. */
export function optionProblems(
  options: readonly APIApplicationCommandBasicOption[],
  values: readonly OptionValue[],
): Readonly<Record<string, string>> {
  const unknownNames = values
    .filter((value) => !options.some((option) => option.name === value.name))
    .map((value) => [value.name, 'This option does not exist.']);
  const problems = options.flatMap((option) => {
    const given = values.find((value) => value.name === option.name);
    const problem = optionProblem(option, given?.value);
    return problem === undefined ? [] : [[option.name, problem]];
  });
  return Object.fromEntries([...unknownNames, ...problems]);
}

function optionProblem(
  option: APIApplicationCommandBasicOption,
  value: OptionValue['value'] | undefined,
): string | undefined {
  if (value === undefined || value === '') {
    return option.required ? 'This option is required.' : undefined;
  }
  switch (option.type) {
    case ApplicationCommandOptionType.String:
      return choiceProblem(option, value) ?? textProblem(option, value);
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number:
      return choiceProblem(option, value) ?? numberProblem(option, value);
    case ApplicationCommandOptionType.Boolean:
      return typeof value === 'boolean' ? undefined : 'Choose true or false.';
    default:
      return typeof value === 'string' && /^\d+$/.test(value)
        ? undefined
        : 'Choose one from the list.';
  }
}

function choiceProblem(
  option: { readonly choices?: readonly { readonly value: string | number }[] },
  value: OptionValue['value'],
): string | undefined {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  return choices.length > 0 && !choices.some((choice) => choice.value === value)
    ? 'Choose one from the list.'
    : undefined;
}

function textProblem(
  option: { readonly min_length?: number; readonly max_length?: number },
  value: OptionValue['value'],
): string | undefined {
  if (typeof value !== 'string') return 'Enter some text.';
  const { min_length: min = 0, max_length: max = 6000 } = option;
  if (value.length < min) return `Enter at least ${min} characters.`;
  return value.length > max ? `Enter at most ${max} characters.` : undefined;
}

function numberProblem(
  option: {
    readonly type: ApplicationCommandOptionType;
    readonly min_value?: number;
    readonly max_value?: number;
  },
  value: OptionValue['value'],
): string | undefined {
  if (typeof value !== 'number') return 'Enter a number.';
  if (option.type === ApplicationCommandOptionType.Integer && !Number.isInteger(value)) {
    return 'Enter a whole number.';
  }
  const { min_value: min = -(2 ** 53), max_value: max = 2 ** 53 } = option;
  if (value < min) return `Enter ${min} or more.`;
  return value > max ? `Enter ${max} or less.` : undefined;
}
