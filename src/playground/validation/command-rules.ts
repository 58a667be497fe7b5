import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { CommandBody, CommandOption } from './command-body.ts';
import { type Issue, issueIf, repeats } from './issue.ts';

/**
 * Discord: characters in the names, descriptions and values of a command, including its options.
 */
const MAX_COMMAND_CHARACTERS = 8000;

/** The rules across a command's options, and for the command as a whole. */
export function commandIssues(command: CommandBody): readonly Issue[] {
  const options = 'options' in command ? (command.options ?? []) : [];
  return [
    ...optionListIssues(options, ['options']),
    ...issueIf(commandLength(command) > MAX_COMMAND_CHARACTERS, {
      path: [],
      code: 'APPLICATION_COMMAND_TOO_LARGE',
      message: `Command exceeds maximum size (${MAX_COMMAND_CHARACTERS})`,
    }),
  ];
}

/** Commands that are registered together must differ in name or type. */
export function duplicateCommandIssues(commands: readonly CommandBody[]): readonly Issue[] {
  return repeats(commands.map(({ type, name }) => `${type ?? 1} ${name}`)).map((index) => ({
    path: [index, 'name'],
    code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
    message: 'Application command names must be unique',
  }));
}

function optionListIssues(
  options: readonly CommandOption[],
  path: Issue['path'],
): readonly Issue[] {
  const repeated = repeats(options.map(({ name }) => name)).map((index) => ({
    path: [...path, index, 'name'],
    code: 'APPLICATION_COMMAND_OPTIONS_DUPLICATE_NAME',
    message: 'Application command option names must be unique',
  }));
  const others = options.flatMap((option, index) => {
    const here = [...path, index];
    const before = options.slice(0, index);
    return [
      ...issueIf(isRequired(option) && !before.every(isRequired), {
        path: here,
        code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        message: 'Required options must be placed before non-required options',
      }),
      ...issueIf(isSubcommand(option) !== options.slice(0, 1).some(isSubcommand), {
        path: here,
        code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        message:
          'Sub-command and sub-command group option types are mutually exclusive to all others',
      }),
      ...boundIssues(option, here),
      ...choiceIssues(option, here),
      ...('options' in option ? optionListIssues(option.options ?? [], [...here, 'options']) : []),
    ];
  });
  return [...repeated, ...others];
}

function isRequired(option: CommandOption): boolean {
  return 'required' in option && option.required === true;
}

/** Whether it is a subcommand or a group of them. */
function isSubcommand(option: CommandOption): boolean {
  return (
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
  );
}

function boundIssues(option: CommandOption, path: Issue['path']): readonly Issue[] {
  const bounds = {
    min_length: null,
    max_length: null,
    min_value: null,
    max_value: null,
    ...option,
  };
  const isContrary = (kind: 'length' | 'value'): boolean =>
    (bounds[`min_${kind}`] ?? -Infinity) > (bounds[`max_${kind}`] ?? Infinity);
  return (['length', 'value'] as const).filter(isContrary).map((kind) => ({
    path: [...path, `max_${kind}`],
    code: `APPLICATION_COMMAND_OPTIONS_MAX_${kind.toUpperCase()}_TOO_SMALL`,
    message: `max_${kind} must be at least min_${kind}`,
  }));
}

function choiceIssues(option: CommandOption, path: Issue['path']): readonly Issue[] {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  const isCompleted = 'autocomplete' in option && option.autocomplete === true;
  return [
    ...repeats(choices.map(({ name }) => name)).map((index) => ({
      path: [...path, 'choices', index, 'name'],
      code: 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
      message: 'Option choice names must be unique',
    })),
    ...issueIf(isCompleted && choices.length > 0, {
      path: [...path, 'choices'],
      code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_AND_AUTOCOMPLETE',
      message: 'Options cannot have both choices and autocomplete',
    }),
  ];
}

/** For each text, Discord counts the longest of its default and its localizations. */
function commandLength(command: CommandBody): number {
  const options = 'options' in command ? (command.options ?? []) : [];
  return describedLength(command) + options.reduce((sum, option) => sum + optionLength(option), 0);
}

function optionLength(option: CommandOption): number {
  const nested: readonly CommandOption[] = 'options' in option ? (option.options ?? []) : [];
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  return (
    describedLength(option) +
    choices.reduce((sum, choice) => sum + choice.name.length + String(choice.value).length, 0) +
    nested.reduce((sum, one) => sum + optionLength(one), 0)
  );
}

function describedLength(thing: {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null | undefined;
  readonly description?: string | null | undefined;
  readonly description_localizations?: Readonly<Record<string, string>> | null | undefined;
}): number {
  return (
    longest(thing.name, thing.name_localizations) +
    longest(thing.description ?? '', thing.description_localizations)
  );
}

function longest(
  text: string,
  translations: Readonly<Record<string, string>> | null | undefined,
): number {
  return Math.max(text.length, ...Object.values(translations ?? {}).map((one) => one.length));
}
