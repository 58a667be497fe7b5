import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  InteractionType,
} from 'discord-api-types/v10';
import type { OptionValue, TypeOption, UseCommand } from '../client-api/actions.ts';
import { optionProblems } from '../entry-rules/option-problems.ts';
import { Refusal } from '../refusal.ts';
import type { State } from '../state/state.ts';
import type { Actor } from './actor.ts';
import { optionsOf } from './command-options.ts';
import { entityOf, resolveEntities } from './resolved.ts';
import type { InteractionRequest } from './start.ts';
import { commandHead, usableCommand } from './usable-command.ts';

/**
 * Sending a slash command.
 *
 * @throws Refusal when the command does not exist or its options are invalid
 */
export function commandRequest(state: State, actor: Actor, use: UseCommand): InteractionRequest {
  const { command, owners } = usableCommand(state, actor, use.commandId);
  const options = optionsOf(command, use.subcommand);
  const filled = use.options.filter((option) => option.value !== '');
  const presented = presentOptions(options, filled);
  const problems = {
    ...unknownEntities(state, actor, presented),
    ...optionProblems(options, use.options),
  };
  const [first] = Object.entries(problems);
  if (first !== undefined) {
    throw new Refusal(`/${command.name}, option "${first[0]}": ${first[1]}`, problems);
  }
  const told = tellUse(state, actor, { command, subcommand: use.subcommand, options: presented });
  return { ...actor, owners, type: InteractionType.ApplicationCommand, ...told };
}

/**
 * Typing an option that the bot completes.
 *
 * @throws Refusal when the option has no autocomplete
 */
export function autocompleteRequest(
  state: State,
  actor: Actor,
  typing: TypeOption,
): InteractionRequest {
  const { command, owners } = usableCommand(state, actor, typing.commandId);
  const options = optionsOf(command, typing.subcommand);
  const focused = options.find((option) => option.name === typing.focused);
  if (focused === undefined || !('autocomplete' in focused) || !focused.autocomplete) {
    throw new Refusal(`The option "${typing.focused}" of /${command.name} has no autocomplete.`);
  }
  const values = typing.options.some((option) => option.name === typing.focused)
    ? typing.options
    : [...typing.options, { name: typing.focused, value: '' }];
  const presented = presentOptions(options, values).map((option) =>
    option.name === typing.focused ? { ...option, focused: true } : option,
  );
  const told = tellUse(state, actor, {
    command,
    subcommand: typing.subcommand,
    options: presented,
  });
  return { ...actor, owners, type: InteractionType.ApplicationCommandAutocomplete, ...told };
}

/** A command or subcommand with its options. */
interface CommandUse {
  readonly command: APIApplicationCommand;
  readonly subcommand: readonly string[];
  readonly options: readonly PresentedOption[];
}

interface PresentedOption {
  readonly name: string;
  readonly type: ApplicationCommandOptionType;
  readonly value: OptionValue['value'];
  readonly focused?: boolean;
}

/** The interaction for the use of a command, sent or still being typed. */
function tellUse(state: State, actor: Actor, { command, subcommand, options }: CommandUse) {
  return {
    command: { name: [command.name, ...subcommand].join(' ') },
    data: {
      ...commandHead(command),
      options: nestOptions(command, subcommand, options),
      ...resolvedOptions(state, actor, options),
    },
  };
}

function presentOptions(
  options: readonly APIApplicationCommandBasicOption[],
  values: readonly OptionValue[],
): readonly PresentedOption[] {
  return values.flatMap(({ name, value }) => {
    const option = options.find((one) => one.name === name);
    return option === undefined ? [] : [{ name, type: option.type, value }];
  });
}

/** Puts options into the subcommand that they belong to. */
function nestOptions(
  command: APIApplicationCommand,
  subcommand: readonly string[],
  options: readonly object[],
): readonly object[] {
  const [name, ...rest] = subcommand;
  const found = command.options?.find((option) => option.name === name);
  if (name === undefined || found === undefined) return options;
  const isGroup = found.type === ApplicationCommandOptionType.SubcommandGroup;
  const [inner] = rest;
  const nested =
    isGroup && inner !== undefined
      ? [{ name: inner, type: ApplicationCommandOptionType.Subcommand, options }]
      : options;
  return [{ name, type: found.type, options: nested }];
}

function resolvedOptions(
  state: State,
  actor: Actor,
  options: readonly PresentedOption[],
): { readonly resolved?: object } {
  const entities = options
    .filter(isPicked)
    .flatMap(({ value }) => entityOf(state, actor.channel, String(value)) ?? []);
  return resolveEntities(state, actor, entities);
}

/** Errors in options that name nobody and nothing that is there, by option. */
function unknownEntities(
  state: State,
  actor: Actor,
  options: readonly PresentedOption[],
): Readonly<Record<string, string>> {
  const unknown = options
    .filter(isPicked)
    .filter(({ value }) => entityOf(state, actor.channel, String(value)) === undefined);
  return Object.fromEntries(unknown.map(({ name }) => [name, 'Choose one from the list.']));
}

/** Whether the value is the id of somebody or something. */
function isPicked({ type }: PresentedOption): boolean {
  return PICKED.has(type);
}

const PICKED: ReadonlySet<ApplicationCommandOptionType> = new Set([
  ApplicationCommandOptionType.User,
  ApplicationCommandOptionType.Role,
  ApplicationCommandOptionType.Channel,
  ApplicationCommandOptionType.Mentionable,
]);
