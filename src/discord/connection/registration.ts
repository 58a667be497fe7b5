import { isDeepStrictEqual } from 'node:util';
import type { REST } from 'discord.js';
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Routes,
} from 'discord-api-types/v10';
import type { CommandDefinition } from '../command/option-types.ts';

/** The two requests that registration makes. */
export type CommandsApi = Pick<REST, 'get' | 'put'>;

/** Where commands are registered. */
export interface RegistrationTarget {
  readonly applicationId: string;
  /** `null`: everywhere. */
  readonly guildId: string | null;
}

/**
 * Registers exactly these commands: one bulk PUT, or none if Discord already has them (Discord: 200 creations per day
 * and server).
 */
export async function registerCommands(
  api: CommandsApi,
  { applicationId, guildId }: RegistrationTarget,
  definitions: readonly CommandDefinition[],
): Promise<'registered' | 'unchanged'> {
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const isGlobal = guildId === null;
  const body = isGlobal ? definitions.map((one) => ({ ...defaultPlaces, ...one })) : definitions;
  const known = await api.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  });
  const ignored = new Set([...ADDED_BY_DISCORD, ...(isGlobal ? [] : Object.keys(defaultPlaces))]);
  if (Array.isArray(known) && isDeepStrictEqual(byName(known, ignored), byName(body, ignored))) {
    return 'unchanged';
  }
  await api.put(route, { body });
  return 'registered';
}

/**
 * Where a command is available if its definition does not say. Filled in here, because otherwise the application's
 * defaults apply, which may change. Commands of a single server have no such fields.
 */
const defaultPlaces = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
};

const slash = ApplicationCommandType.ChatInput;

/** Fields that Discord adds to a command and we never send. */
const ADDED_BY_DISCORD = [
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'default_permission',
  'name_localized',
  'description_localized',
];

type Ignored = ReadonlySet<string>;

function byName(commands: readonly object[], ignored: Ignored): ReadonlyMap<string, unknown> {
  const complete = commands.map((command) => ({ name: '', type: slash, ...command }));
  return new Map(
    complete.map((command) => [`${command.type} ${command.name}`, canonical(command, ignored)]),
  );
}

/** Removes ignored and empty fields, so that commands with the same meaning are equal. */
function canonical(value: unknown, ignored: Ignored): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item, ignored));
    return items.every((item) => typeof item === 'number') ? items.toSorted() : items;
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !ignored.has(key))
      .map(([key, entry]) => [key, canonical(entry, ignored)] as const)
      .filter(([, entry]) => !saysNothing(entry)),
  );
}

/** Discord writes `null`, `false`, or an empty text or list for a field that a definition leaves out. */
function saysNothing(value: unknown): boolean {
  if (typeof value === 'object') {
    return value === null || Object.keys(value).length === 0;
  }
  return value === undefined || value === false || value === '';
}
