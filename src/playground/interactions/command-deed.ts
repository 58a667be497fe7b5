import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import type {
  OptionValue,
  TypeOption,
  UseCommand,
  UseContextCommand,
} from '../client-api/actions.ts';
import { Refusal } from '../refusal.ts';
import { findUser } from '../state/accounts.ts';
import { findMessage } from '../state/messages.ts';
import type { State } from '../state/state.ts';
import type { Actor } from './actor.ts';
import { commandOwners } from './availability.ts';
import { optionProblems, optionsOf } from './command-options.ts';
import type { IntegrationOwners } from './interaction.ts';
import { type Entity, entityOf, resolveEntities } from './resolved.ts';
import type { Deed } from './start.ts';

/**
 * Sending a slash command.
 *
 * @throws Refusal when the command is not there or its options are not as they must be
 */
export function commandDeed(state: State, actor: Actor, use: UseCommand): Deed {
  const { command, owners } = usableCommand(state, actor, use.commandId);
  const options = optionsOf(command, use.subcommand);
  const problems = optionProblems(options, use.options);
  const [first] = Object.entries(problems);
  if (first !== undefined) {
    throw new Refusal(`/${command.name}, option "${first[0]}": ${first[1]}`, problems);
  }
  const filled = use.options.filter((option) => option.value !== '');
  return {
    ...actor,
    owners,
    type: InteractionType.ApplicationCommand,
    command: { name: [command.name, ...use.subcommand].join(' '), isContextCommand: false },
    data: {
      ...commandHead(command),
      options: nestOptions(command, use.subcommand, presentOptions(options, filled)),
      ...resolvedOptions(state, actor, options, filled),
    },
  };
}

/**
 * Typing an option that the bot completes.
 *
 * @throws Refusal when the option has no autocomplete
 */
export function autocompleteDeed(state: State, actor: Actor, typing: TypeOption): Deed {
  const { command, owners } = usableCommand(state, actor, typing.commandId);
  const options = optionsOf(command, typing.subcommand);
  const focused = options.find((option) => option.name === typing.focused);
  if (focused === undefined || !('autocomplete' in focused) || !focused.autocomplete) {
    throw new Refusal(`The option "${typing.focused}" of /${command.name} has no autocomplete.`);
  }
  const values = typing.options.some((option) => option.name === typing.focused)
    ? typing.options
    : [...typing.options, { name: typing.focused, value: '' }];
  return {
    ...actor,
    owners,
    type: InteractionType.ApplicationCommandAutocomplete,
    command: { name: [command.name, ...typing.subcommand].join(' '), isContextCommand: false },
    data: {
      ...commandHead(command),
      options: nestOptions(
        command,
        typing.subcommand,
        presentOptions(options, values).map((option) =>
          option.name === typing.focused ? { ...option, focused: true } : option,
        ),
      ),
      ...resolvedOptions(state, actor, options, values),
    },
  };
}

/**
 * Using a command of the menu on a message or person.
 *
 * @throws Refusal when there is no such command or target
 */
export function contextCommandDeed(state: State, actor: Actor, use: UseContextCommand): Deed {
  const { command, owners } = usableCommand(state, actor, use.commandId);
  const isOnMessage = command.type === ApplicationCommandType.Message;
  return {
    ...actor,
    owners,
    type: InteractionType.ApplicationCommand,
    command: {
      name: command.name,
      isContextCommand: true,
      targetMessageId: isOnMessage ? use.targetId : undefined,
    },
    data: {
      ...commandHead(command),
      target_id: use.targetId,
      resolved: isOnMessage
        ? { messages: { [use.targetId]: targetMessage(state, actor, use.targetId) } }
        : targetUser(state, actor, use.targetId),
    },
  };
}

function usableCommand(
  state: State,
  actor: Actor,
  commandId: string,
): { readonly command: APIApplicationCommand; readonly owners: IntegrationOwners } {
  const command = state.commands.get(commandId);
  if (command === undefined) {
    throw new Refusal('This command is outdated, please try again in a few minutes.');
  }
  const owners = commandOwners(state, command, actor.person, actor.channel);
  if (Object.keys(owners).length === 0) {
    throw new Refusal(`${actor.person.user.username} may not use /${command.name} here.`);
  }
  return { command, owners };
}

function commandHead(command: APIApplicationCommand): object {
  const { id, name, type, guild_id } = command;
  return { id, name, type, ...(guild_id !== undefined && { guild_id }) };
}

interface PresentedOption {
  readonly name: string;
  readonly type: ApplicationCommandOptionType;
  readonly value: OptionValue['value'];
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
  options: readonly APIApplicationCommandBasicOption[],
  values: readonly OptionValue[],
): { readonly resolved?: object } {
  const entities = presentOptions(options, values).flatMap((option): readonly Entity[] => {
    const id = String(option.value);
    switch (option.type) {
      case ApplicationCommandOptionType.User:
        return [{ kind: 'user', id }];
      case ApplicationCommandOptionType.Role:
        return [{ kind: 'role', id }];
      case ApplicationCommandOptionType.Channel:
        return [{ kind: 'channel', id }];
      case ApplicationCommandOptionType.Mentionable:
        return [entityOf(state, actor.channel, id) ?? { kind: 'user', id }];
      default:
        return [];
    }
  });
  const resolved = resolveEntities(state, actor.channel, actor.person.user.id, entities);
  return resolved === undefined ? {} : { resolved };
}

function targetMessage(state: State, actor: Actor, messageId: string): object {
  const stored = findMessage(state, actor.channel.id, messageId);
  if (stored === undefined || stored.onlyFor !== undefined) {
    throw new Refusal('This message is not there any more.');
  }
  return stored.message;
}

function targetUser(state: State, actor: Actor, userId: string): object {
  if (findUser(state, userId) === undefined) throw new Refusal('This person does not exist.');
  const { channel, person } = actor;
  return resolveEntities(state, channel, person.user.id, [{ kind: 'user', id: userId }]) ?? {};
}
