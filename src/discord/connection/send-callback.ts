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
import { onceMore } from './once-more.ts';

/**
 * Posts the callback of an interaction to Discord. When the connection is lost before Discord said a
 * word, it is posted once more: had the first one arrived, Discord says so, and that is a
 * {@link TooLateError} and no harm. What follows {@link WORKING} is written into its message; what follows
 * the word that an answer comes later, or that the message goes, changes the message that was pressed, or comes
 * below it.
 */
export function sendThrough(rest: REST, interaction: APIInteraction): SendCallback {
  let write = post;
  const send = async (callback: Callback): Promise<void> => {
    await write(rest, interaction, callback).catch((error) => {
      // The first one has kept the place, though its confirmation got lost.
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
  await onceMore(() => rest.post(Routes.interactionCallback(id, token), request));
}

async function fillIn(
  rest: REST,
  { application_id: id, token }: APIInteraction,
  { body, files }: Callback,
): Promise<void> {
  const data = 'data' in body ? body.data : {};
  const request = {
    auth: false,
    // Whether the message is private was decided by the deferral before it.
    body: { ...data, flags: MessageFlags.IsComponentsV2 },
    files: rawFiles(files),
  };
  await onceMore(() => rest.patch(Routes.webhookMessage(id, token), request));
}

async function followUp(rest: REST, interaction: APIInteraction, callback: Callback) {
  const { body, files } = callback;
  if (!('data' in body)) return;
  if (body.type === InteractionResponseType.UpdateMessage) {
    await fillIn(rest, interaction, callback);
    return;
  }
  const { application_id: id, token } = interaction;
  // Not once more where the connection is lost: Discord would post it twice.
  await rest.post(Routes.webhook(id, token), {
    auth: false,
    body: body.data,
    files: rawFiles(files),
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
