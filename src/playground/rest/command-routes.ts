import { Hono } from 'hono';
import * as z from 'zod';
import { DiscordError, invalidForm } from '../discord-error.ts';
import { isJsonObject } from '../json.ts';
import { commandsOf, replaceCommands } from '../state/commands.ts';
import type { State } from '../state/state.ts';
import type { CommandBody } from '../validation/command-body.ts';
import { duplicateCommandIssues } from '../validation/command-rules.ts';
import { readBody } from '../validation/read-body.ts';
import { readCommand } from '../validation/read-command.ts';
import { botServer } from './bot-server.ts';
import type { ApiEnv } from './request.ts';

/** Registering commands, for all servers or for one: all of them at once. */
export function commandRoutes(state: State): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  for (const base of [
    '/applications/:applicationId/commands',
    '/applications/:applicationId/guilds/:serverId/commands',
  ] as const) {
    routes.get(base, (context) => {
      const commands = commandsOf(state, requirePlace(state, context.req.param()));
      const withTexts = context.req.query('with_localizations') === 'true';
      return context.json(withTexts ? commands : commands.map(withoutLocalizations));
    });
    routes.put(base, (context) => {
      const serverId = requirePlace(state, context.req.param());
      const bodies = readCommands(context.get('requestBody').json);
      return context.json(replaceCommands(state, bodies, serverId));
    });
  }
  return routes;
}

/** @throws DiscordError 20012 for an application that is not the bot's, and as {@link botServer} */
function requirePlace(
  state: State,
  { applicationId, serverId }: { readonly applicationId: string; readonly serverId?: string },
): string | undefined {
  if (applicationId !== state.bot.applicationId) {
    throw new DiscordError(
      403,
      20012,
      'You are not authorized to perform this action on this application',
    );
  }
  return serverId === undefined ? undefined : botServer(state, serverId).id;
}

/** @throws DiscordError 50035 */
function readCommands(json: unknown): readonly CommandBody[] {
  const list = readBody(z.array(z.unknown()), json);
  const commands = list.map((one, index) => readCommand(one, [index]));
  const issues = duplicateCommandIssues(commands);
  if (issues.length > 0) throw invalidForm(issues);
  return commands;
}

/** Discord omits translations from lists unless they are requested. */
function withoutLocalizations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLocalizations);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field]) => !field.endsWith('_localizations'))
      .map(([field, inner]) => [field, withoutLocalizations(inner)]),
  );
}
