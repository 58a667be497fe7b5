import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Logger } from 'pino';
import { commands } from '../commands/index.ts';
import { createDispatch } from './discord/dispatch.ts';
import { connectGateway, type Gateway } from './discord/gateway.ts';
import { noteLinks } from './discord/note-link.ts';
import { english } from './discord/phrases/english.ts';
import type { SearchEngine } from './search/engine.ts';

/** What the bot is put together from. */
export interface BotParts {
  readonly token: string;
  /** Discord's REST API, without the version. */
  readonly apiUrl: string;
  /** The one server whose commands are registered; `null`: everywhere. */
  readonly guildId: string | null;
  /** The notes as they are now; a request keeps what it got to its end. */
  readonly currentNotes: () => SearchEngine;
  /** Template of a note's address on the web; `null` for none. */
  readonly notesUrl: string | null;
  readonly log: Logger;
}

/**
 * Connects the commands to Discord. Resolves when the bot answers.
 *
 * @throws {GatewayRefusedError} when Discord does not take the token or the intents.
 */
export function startBot(parts: BotParts): Promise<Gateway> {
  const { token, apiUrl, guildId, currentNotes, notesUrl, log } = parts;
  const linkTo = noteLinks(notesUrl);
  const dispatch = createDispatch({
    commands,
    contextFor: () => ({
      engine: currentNotes(),
      phrases: english,
      linkTo,
      random: Math.random,
    }),
    readFile,
    log,
    newIncidentId: () => randomBytes(4).toString('hex'),
  });
  const definitions = commands.map(({ definition }) => definition);
  return connectGateway({ token, apiUrl, guildId, definitions, dispatch, log });
}
