import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { parseCustomId } from '../custom-id.ts';
import { NotSavedError } from '../not-saved-error.ts';
import { languageOf } from '../phrases/languages.ts';
import { phraseBook } from '../phrases/phrase-book.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { ReadPicture } from '../pictures/attach-files.ts';
import { privateNotice } from '../privately.ts';
import {
  type Callback,
  choicesCallback,
  replyCallback,
  type SendCallback,
  TooLateError,
} from './callback.ts';

/** What answering a failure needs. */
export interface FailureParts {
  readonly readPicture: ReadPicture;
  readonly log: Pick<Logger, 'debug' | 'error'>;
  /** Makes a short id that a person can report, to be found in the log. */
  readonly newIncidentId: () => string;
}

/** Logs an error, and tells the person that something went wrong. Never rejects. */
export async function answerFailure(
  interaction: APIInteraction,
  error: unknown,
  send: SendCallback,
  parts: FailureParts,
): Promise<void> {
  if (error instanceof TooLateError) {
    parts.log.debug({ err: error.cause, interaction: interaction.id }, 'an answer came too late');
    return;
  }
  const which = whichInteraction(interaction);
  if (error instanceof NotSavedError) {
    parts.log.error({ err: error.cause, ...which }, error.message);
    await tell(interaction, ({ notSaved }) => notSaved, send, parts);
    return;
  }
  const incident = parts.newIncidentId();
  parts.log.error({ err: error, incident, ...which }, 'an interaction failed');
  await tell(interaction, (words) => words.incident(incident), send, parts);
}

/** What the person is told. */
type Apology = (words: Phrases['common']) => string;

async function tell(
  interaction: APIInteraction,
  apology: Apology,
  send: SendCallback,
  parts: FailureParts,
): Promise<void> {
  try {
    await send(await apologyTo(interaction, apology, parts));
  } catch (err) {
    parts.log.debug({ err, interaction: interaction.id }, 'could not tell the person');
  }
}

/**
 * The callback that apologises. Autocomplete can't show a text, so it gets no choices. Uses neither settings nor
 * notes, because they may be what failed.
 */
async function apologyTo(
  interaction: APIInteraction,
  apology: Apology,
  { readPicture }: Pick<FailureParts, 'readPicture'>,
): Promise<Callback> {
  if (
    interaction.type === InteractionType.Ping ||
    interaction.type === InteractionType.ApplicationCommandAutocomplete
  ) {
    return choicesCallback([]);
  }
  const { common } = phraseBook(languageOf(interaction.locale));
  return replyCallback(privateNotice(apology(common)), readPicture);
}

/** Identifies an interaction in the log: the command or button, never what was asked. */
export function whichInteraction(interaction: APIInteraction): Readonly<Record<string, string>> {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
    case InteractionType.ApplicationCommandAutocomplete:
      return { interaction: interaction.id, command: interaction.data.name };
    case InteractionType.MessageComponent:
    case InteractionType.ModalSubmit: {
      const id = parseCustomId(interaction.data.custom_id);
      return { interaction: interaction.id, command: id?.command ?? '', what: id?.what ?? '' };
    }
    case InteractionType.Ping:
      return { interaction: interaction.id };
  }
}
