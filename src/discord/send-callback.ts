import { Buffer } from 'node:buffer';
import {
  type APIInteraction,
  DiscordAPIError,
  MessageFlags,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import { type Callback, type SendCallback, TooLateError, WORKING } from './callback.ts';
import { onceMore } from './once-more.ts';

/**
 * Posts the callback of an interaction to Discord. When the connection is lost before Discord said a
 * word, it is posted once more: had the first one arrived, Discord says so, and that is a
 * {@link TooLateError} and no harm. What follows {@link WORKING} is written into its message.
 */
export function sendThrough(rest: REST, interaction: APIInteraction): SendCallback {
  let isAtWork = false;
  return async (callback) => {
    const write = isAtWork ? fillIn : post;
    try {
      await onceMore(() => write(rest, interaction, callback));
    } catch (error) {
      // The first one has kept the place, though its confirmation got lost.
      const isKept = callback === WORKING && isAnswered(error);
      if (!isKept) throw isTooLate(error) ? new TooLateError(error) : error;
    }
    isAtWork ||= callback === WORKING;
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

async function fillIn(
  rest: REST,
  { application_id: id, token }: APIInteraction,
  { body, files }: Callback,
): Promise<void> {
  await rest.patch(Routes.webhookMessage(id, token), {
    auth: false,
    // Who sees the message was decided when its place was kept.
    body: { ...('data' in body ? body.data : {}), flags: MessageFlags.IsComponentsV2 },
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

function isAnswered(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}

const tooLate: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  // The kept place was dismissed, or the 15 minutes are over.
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
]);

function isTooLate(error: unknown): boolean {
  return error instanceof DiscordAPIError && tooLate.has(error.code);
}
