import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
} from 'discord-api-types/v10';
import { tooManyCommands } from '../discord-error.ts';
import { withoutNulls } from '../json.ts';
import type { CommandBody } from '../validation/command-body.ts';
import { presentOption } from './present/command-options.ts';
import type { State } from './state.ts';

/** Discord: global commands by type, and as many for each server. */
const MAX_COMMANDS = [
  [ApplicationCommandType.ChatInput, 100],
  [ApplicationCommandType.User, 15],
  [ApplicationCommandType.Message, 15],
] as const;

/** The commands of a server, or the global ones. */
export function commandsOf(
  state: State,
  serverId: string | undefined,
): readonly APIApplicationCommand[] {
  return [...state.commands.values()].filter((command) => command.guild_id === serverId);
}

/**
 * Makes these the only commands of a server, or the only global ones.
 *
 * @throws DiscordError 30032
 */
export function replaceCommands(
  state: State,
  bodies: readonly CommandBody[],
  serverId: string | undefined,
): readonly APIApplicationCommand[] {
  requireRoom(bodies);
  const before = commandsOf(state, serverId);
  for (const command of before) state.commands.delete(command.id);
  const commands = bodies.map((body) => aCommand(state, body, serverId, sameCommand(before, body)));
  for (const command of commands) state.commands.set(command.id, command);
  state.changes.tell({ kind: 'commands-changed' });
  return commands;
}

function requireRoom(commands: readonly CommandBody[]): void {
  for (const [type, max] of MAX_COMMANDS) {
    const alike = commands.filter((one) => (one.type ?? ApplicationCommandType.ChatInput) === type);
    if (alike.length > max) throw tooManyCommands(max);
  }
}

/** Discord identifies a command by its name and type. */
function sameCommand(
  commands: readonly APIApplicationCommand[],
  body: CommandBody,
): APIApplicationCommand | undefined {
  const type = body.type ?? ApplicationCommandType.ChatInput;
  return commands.find((command) => command.name === body.name && command.type === type);
}

function aCommand(
  state: State,
  body: CommandBody,
  serverId: string | undefined,
  before: APIApplicationCommand | undefined,
): APIApplicationCommand {
  const { name_localizations, description_localizations } = {
    description_localizations: undefined,
    ...body,
  };
  const options = 'options' in body ? (body.options ?? []) : [];
  return {
    name: body.name,
    ...withoutNulls({ name_localizations, description_localizations }),
    ...(options.length > 0 && { options: options.map(presentOption) }),
    id: before?.id ?? state.nextId(),
    application_id: state.bot.applicationId,
    version: state.nextId(),
    type: body.type ?? ApplicationCommandType.ChatInput,
    description: body.description ?? '',
    default_member_permissions: body.default_member_permissions ?? null,
    nsfw: body.nsfw ?? false,
    ...(serverId === undefined
      ? {
          contexts: body.contexts ?? null,
          integration_types: body.integration_types ?? [ApplicationIntegrationType.GuildInstall],
        }
      : { guild_id: serverId }),
  };
}
