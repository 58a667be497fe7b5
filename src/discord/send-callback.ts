import { Buffer } from 'node:buffer';
import {
  type APIInteraction,
  DiscordAPIError,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import { type SendCallback, TooLateError } from './callback.ts';

/** Posts the callback of an interaction to Discord. */
export function sendThrough(rest: REST, { id, token }: APIInteraction): SendCallback {
  return async ({ body, files }) => {
    try {
      await rest.post(Routes.interactionCallback(id, token), {
        auth: false,
        body,
        files: files.map(({ name, bytes }) => ({ name, data: Buffer.from(bytes) })),
      });
    } catch (error) {
      throw isTooLate(error) ? new TooLateError(error) : error;
    }
  };
}

const tooLate: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]);

function isTooLate(error: unknown): boolean {
  return error instanceof DiscordAPIError && tooLate.has(error.code);
}
