import {
  type APIInteraction,
  DiscordAPIError,
  InteractionResponseType,
  MessageFlags,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import { type Callback, type SendCallback, TooLateError, WORKING } from '../dispatch/callback.ts';
import { rawFiles } from '../pictures/attach-files.ts';
import { retryOnce } from './retry-once.ts';

/**
 * Makes the function that sends an interaction's callbacks to Discord. If the connection is lost before Discord
 * answers, a callback is sent again; if the first one did arrive, Discord says so, which becomes a harmless {@link
 * TooLateError}. A callback after {@link WORKING} fills in that message. After a button's deferral, the answer
 * changes the pressed message or is posted below it.
 */
export function sendThrough(rest: REST, interaction: APIInteraction): SendCallback {
  let write = post;
  const send = async (callback: Callback): Promise<void> => {
    await write(rest, interaction, callback).catch((error) => {
      // The first deferral arrived, but its confirmation was lost.
      const isKept = callback === WORKING && isAnswered(error);
      if (!isKept) throw isTooLate(error) ? new TooLateError(error) : error;
    });
    if (callback === WORKING) write = fillIn;
    if (callback.deletesMessage || callback.answer !== undefined) write = followUp;
    if (callback.deletesMessage) await deleteMessage(rest, interaction);
    if (callback.answer !== undefined) await send(await callback.answer);
  };
  return send;
}

async function post(
  rest: REST,
  { id, token }: APIInteraction,
  { body, files }: Callback,
): Promise<void> {
  const request = { auth: false, body, files: rawFiles(files) };
  await retryOnce(() => rest.post(Routes.interactionCallback(id, token), request));
}

async function fillIn(
  rest: REST,
  { application_id: id, token }: APIInteraction,
  { body, files }: Callback,
): Promise<void> {
  const data = 'data' in body ? body.data : {};
  const request = {
    auth: false,
    // The deferral has already decided whether the message is private.
    body: { ...data, flags: MessageFlags.IsComponentsV2 },
    files: rawFiles(files),
  };
  await retryOnce(() => rest.patch(Routes.webhookMessage(id, token), request));
}

async function followUp(rest: REST, interaction: APIInteraction, callback: Callback) {
  const { body, files } = callback;
  if (!('data' in body)) return;
  if (body.type === InteractionResponseType.UpdateMessage) {
    await fillIn(rest, interaction, callback);
    return;
  }
  const { application_id: id, token } = interaction;
  // Not sent again if the connection is lost, because Discord would post it twice.
  await rest.post(Routes.webhook(id, token), {
    auth: false,
    body: body.data,
    files: rawFiles(files),
  });
}

/**
 * Deletes the pressed message. The interaction's token allows this wherever the bot could answer. Somebody else may
 * have deleted it first.
 */
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
  // The deferred answer was dismissed, or the 15 minutes are over.
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
]);

function isTooLate(error: unknown): boolean {
  return error instanceof DiscordAPIError && tooLate.has(error.code);
}
