import { isDeepStrictEqual } from 'node:util';
import { ApplicationCommandType, Routes } from 'discord-api-types/v10';
import type { CommandDefinition } from './option-types.ts';

/** The two requests that registration makes. */
export interface CommandsApi {
  get(route: Route, options: { readonly query: URLSearchParams }): Promise<unknown>;
  put(route: Route, options: { readonly body: unknown }): Promise<unknown>;
}

/** A path below the API's address. */
export type Route = `/${string}`;

/** Where commands are registered. */
export interface RegistrationTarget {
  readonly applicationId: string;
  /** `null`: everywhere. */
  readonly guildId: string | null;
}

/**
 * Makes Discord know exactly these commands: one bulk PUT, and none when it knows them already
 * (Discord: 200 creations a day for each server).
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
  const known = await api.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  });
  if (Array.isArray(known) && isDeepStrictEqual(byName(known), byName(definitions))) {
    return 'unchanged';
  }
  await api.put(route, { body: definitions });
  return 'registered';
}

const slash = ApplicationCommandType.ChatInput;

/** What Discord adds to a command and we never say. */
const addedByDiscord: ReadonlySet<string> = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'default_permission',
  'name_localized',
  'description_localized',
]);

function byName(commands: readonly object[]): ReadonlyMap<string, unknown> {
  const complete = commands.map((command) => ({ name: '', type: slash, ...command }));
  return new Map(
    complete.map((command) => [`${command.type} ${command.name}`, canonical(command)]),
  );
}

/** Without what Discord adds and without what says nothing, so that two that mean the same are equal. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(canonical);
    return items.every((item) => typeof item === 'number') ? items.toSorted() : items;
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !addedByDiscord.has(key))
      .map(([key, entry]) => [key, canonical(entry)] as const)
      .filter(([, entry]) => !saysNothing(entry)),
  );
}

/** Discord writes `null`, `false`, an empty text or list where a definition leaves a field out. */
function saysNothing(value: unknown): boolean {
  if (typeof value === 'object') {
    return value === null || Object.keys(value).length === 0;
  }
  return value === undefined || value === false || value === '';
}
