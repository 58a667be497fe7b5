import type { Command, Handlers, MessageCommand, SlashCommand } from '../command/command.ts';

/** Finds the command for an interaction. */
export interface CommandTable {
  /** By registered name. */
  readonly slash: ReadonlyMap<string, SlashCommand>;
  /** By registered name, which may be the same as a slash command's. */
  readonly message: ReadonlyMap<string, MessageCommand>;
  /** By the first part of press ids: the name of a command, or a key instead. */
  readonly handlers: ReadonlyMap<string, Handlers>;
}

/** Indexes the commands. */
export function commandTable(commands: readonly Command[]): CommandTable {
  const slash = commands.filter((command) => command.kind === 'slash');
  const message = commands.filter((command) => command.kind === 'message');
  return {
    slash: new Map(slash.map((command) => [command.definition.name, command])),
    message: new Map(message.map((command) => [command.definition.name, command])),
    handlers: new Map(commands.map((command) => [handlerKey(command), command])),
  };
}

function handlerKey(command: Command): string {
  return command.kind === 'slash' ? command.definition.name : command.key;
}
