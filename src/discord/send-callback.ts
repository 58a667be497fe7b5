import { Buffer } from 'node:buffer';
import {
  type APIInteraction,
  DiscordAPIError,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import { type Callback, type SendCallback, TooLateError } from './callback.ts';
import { onceMore } from './once-more.ts';

/**
 * Posts the callback of an interaction to Discord. When the connection is lost before Discord said a
 * word, it is posted once more: had the first one arrived, Discord says so, and that is a
 * {@link TooLateError} and no harm.
 */
export function sendThrough(rest: REST, interaction: APIInteraction): SendCallback {
  return async (callback) => {
    try {
      await onceMore(() => post(rest, interaction, callback));
    } catch (error) {
      throw isTooLate(error) ? new TooLateError(error) : error;
    }
    if (callback.deletesMessage) await deleteMessage(rest, interaction);
  };
}

async function post(
  rest: REST,
  { id, token }: APIInteraction,
  { body, files }: Callback,
): Promise<void> {
  await rest.post(Routes.interactionCallback(id, token), {
    auth: false,
    body,
    files: files.map(({ name, bytes }) => ({ name, data: Buffer.from(bytes) })),
  });
}

/** Through the interaction, the bot may do so wherever it could answer; somebody may have been faster. */
async function deleteMessage(rest: REST, { application_id: id, token }: APIInteraction) {
  try {
    await rest.delete(Routes.webhookMessage(id, token), { auth: false });
  } catch (error) {
    if (!(error instanceof DiscordAPIError && error.status === 404)) throw error;
  }
}

const tooLate: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]);

function isTooLate(error: unknown): boolean {
  return error instanceof DiscordAPIError && tooLate.has(error.code);
}
