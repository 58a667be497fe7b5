import type { APIApplicationCommand } from 'discord-api-types/v10';
import { Refusal } from '../refusal.ts';
import type { IntegrationOwners } from '../state/interaction.ts';
import type { State } from '../state/state.ts';
import type { Actor } from './actor.ts';
import { commandOwners } from './availability.ts';

/**
 * The command that somebody wants to use, and for whom it was installed.
 *
 * @throws Refusal when it no longer exists, or they may not use it
 */
export function usableCommand(
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

/** The fields of an interaction about its command, before the options. */
export function commandHead(command: APIApplicationCommand): object {
  const { id, name, type, guild_id } = command;
  return { id, name, type, ...(guild_id !== undefined && { guild_id }) };
}
