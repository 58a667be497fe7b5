import {
  type APIApplicationCommand,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import type { OptionValue } from '../client-api/actions.ts';
import { commandOwners } from '../interactions/availability.ts';
import { optionsOf } from '../interactions/command-options.ts';
import { Refusal } from '../refusal.ts';
import { findPerson } from '../state/accounts.ts';
import type { Channel } from '../state/channel.ts';
import { homeOf } from '../state/permissions.ts';
import type { Person, State } from '../state/state.ts';

/** Options of a command by name. Users, roles and channels are given by name or id. */
export type Options = Readonly<Record<string, OptionValue['value']>>;

/** A command and its subcommand. */
export interface FoundCommand {
  readonly commandId: string;
  readonly subcommand: readonly string[];
}

function usableCommands(
  state: State,
  person: Person,
  channel: Channel,
): readonly APIApplicationCommand[] {
  return [...state.commands.values()].filter(
    (command) => Object.keys(commandOwners(state, command, person, channel)).length > 0,
  );
}

/**
 * The slash command with a name such as `/daily setup`.
 *
 * @throws Refusal that lists what the person can use
 */
export function findCommand(
  state: State,
  person: Person,
  channel: Channel,
  name: string,
): FoundCommand {
  const [first = '', ...subcommand] = name.replace(/^\//, '').split(' ');
  const slash = usableCommands(state, person, channel).filter(
    (command) => command.type === ApplicationCommandType.ChatInput,
  );
  const command = slash.find((one) => one.name === first);
  if (command !== undefined) return { commandId: command.id, subcommand };
  const names = slash.map((one) => `/${one.name}`).join(', ');
  throw new Refusal(
    `${person.user.username} can’t use /${first} here; they can use: ${names || 'nothing'}.`,
  );
}

/**
 * The command in a message's menu with this name.
 *
 * @throws Refusal when the person can't use it
 */
export function findMessageCommand(
  state: State,
  person: Person,
  channel: Channel,
  name: string,
): APIApplicationCommand {
  const command = usableCommands(state, person, channel).find(
    (one) => one.name === name && one.type === ApplicationCommandType.Message,
  );
  if (command === undefined) {
    throw new Refusal(`${person.user.username} can’t use "${name}" here.`);
  }
  return command;
}

/** Options with names of users, roles and channels replaced by ids. */
export function fillIn(
  state: State,
  channel: Channel,
  { commandId, subcommand }: FoundCommand,
  options: Options,
): readonly OptionValue[] {
  const command = state.commands.get(commandId);
  const known = command === undefined ? [] : optionsOf(command, subcommand);
  return Object.entries(options).map(([name, value]) => {
    const type = known.find((option) => option.name === name)?.type;
    return { name, value: idOf(state, channel, type, value) };
  });
}

function idOf(
  state: State,
  channel: Channel,
  type: ApplicationCommandOptionType | undefined,
  value: OptionValue['value'],
): OptionValue['value'] {
  const server = homeOf(state, channel)?.server;
  switch (type) {
    case ApplicationCommandOptionType.User:
    case ApplicationCommandOptionType.Mentionable:
      return findPerson(state, String(value))?.user.id ?? value;
    case ApplicationCommandOptionType.Role:
      return server?.roles.find((role) => role.name === value)?.id ?? value;
    case ApplicationCommandOptionType.Channel: {
      const found = [...state.channels.values()].find(
        (one) =>
          'name' in one && one.name === value && homeOf(state, one)?.server.id === server?.id,
      );
      return found?.id ?? value;
    }
    default:
      return value;
  }
}
