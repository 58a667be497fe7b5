import { InteractionResponseType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { invalidForm, unknown } from '../discord-error.ts';
import { withoutNulls } from '../json.ts';
import type { Answer } from '../state/change.ts';
import { composeEdit } from '../state/compose-message.ts';
import type { Upload } from '../state/files.ts';
import type { Interaction, InteractionStatus } from '../state/interaction.ts';
import { replaceMessage } from '../state/messages.ts';
import type { State } from '../state/state.ts';
import type { SentRequest, StoredMessage } from '../state/stored-message.ts';
import { autocompleteData, callbackBody, deferralData } from '../validation/callback-body.ts';
import { messageBody } from '../validation/message-body.ts';
import { modalBody, modalIssues } from '../validation/modal-body.ts';
import { readBody } from '../validation/read-body.ts';
import { setStatus, unansweredInteraction } from './find.ts';
import { postAnswer, postLoading, sourceOf, type Written } from './write-answer.ts';

/** A callback as received. */
export interface Callback {
  readonly id: string;
  readonly token: string;
  readonly body: unknown;
  readonly uploads: readonly Upload[];
  readonly request: SentRequest;
}

/** The result of a callback. */
export interface CallbackResult {
  readonly interaction: Interaction;
  readonly type: InteractionResponseType;
  /** The message that was created or changed. */
  readonly stored: StoredMessage | undefined;
}

/**
 * Takes the bot's first answer to an interaction.
 *
 * @throws DiscordError 10062, 40060, 50035, 50006
 */
export function answerInteraction(state: State, callback: Callback): CallbackResult {
  const interaction = unansweredInteraction(state, callback.id, callback.token);
  const { type, data } = readBody(callbackBody, callback.body);
  requirePossible(interaction, type);
  const { uploads, request } = callback;
  const given = giveAnswer(state, interaction, { type, data, uploads, request });
  const answered = setStatus(state, interaction, given.status);
  state.changes.tell({ kind: 'interaction-answered', interaction: answered, answer: given.answer });
  return { interaction: answered, type, stored: given.stored };
}

/** The types of answer that an interaction can have. */
function possibleTypes(interaction: Interaction): readonly InteractionResponseType[] {
  const { ChannelMessageWithSource, DeferredChannelMessageWithSource } = InteractionResponseType;
  const { DeferredMessageUpdate, UpdateMessage, Modal } = InteractionResponseType;
  const messages = [ChannelMessageWithSource, DeferredChannelMessageWithSource];
  const updates = interaction.source ? [DeferredMessageUpdate, UpdateMessage] : [];
  switch (interaction.type) {
    case InteractionType.ApplicationCommandAutocomplete:
      return [InteractionResponseType.ApplicationCommandAutocompleteResult];
    case InteractionType.ModalSubmit:
      return [...messages, ...updates];
    default:
      return [...messages, ...updates, Modal];
  }
}

function requirePossible(interaction: Interaction, type: InteractionResponseType): void {
  const possible = possibleTypes(interaction);
  if (possible.includes(type)) return;
  throw invalidForm([
    {
      path: ['type'],
      code: 'BASE_TYPE_CHOICES',
      message: `Value must be one of {${possible.join(', ')}}.`,
    },
  ]);
}

/** An answer whose data has not been read yet. */
interface RawAnswer extends Pick<Callback, 'uploads' | 'request'> {
  readonly type: InteractionResponseType;
  readonly data: unknown;
}

interface GivenAnswer {
  readonly answer: Answer;
  readonly status: Extract<InteractionStatus, { kind: 'answered' }>;
  readonly stored?: StoredMessage;
}

/** Where the data of an answer is in the request. */
const IN_DATA = { at: ['data'] };

function giveAnswer(state: State, interaction: Interaction, raw: RawAnswer): GivenAnswer {
  switch (raw.type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return given('message', postAnswer(state, interaction, readWritten(raw)));
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return giveDeferral(state, interaction, raw);
    case InteractionResponseType.UpdateMessage:
      return given('update', updateSource(state, interaction, raw));
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return giveChoices(raw);
    case InteractionResponseType.Modal:
      return giveModal(state, raw);
    default:
      return { answer: { kind: 'later' }, status: answered({ original: interaction.source }) };
  }
}

function answered(
  fields: Partial<Omit<GivenAnswer['status'], 'kind'>>,
): Extract<InteractionStatus, { kind: 'answered' }> {
  return { kind: 'answered', original: undefined, isLoading: false, modal: undefined, ...fields };
}

/** An answer that is a message, or an update of one. */
function given(kind: 'message' | 'update', stored: StoredMessage, isLoading = false): GivenAnswer {
  const original = { channelId: stored.message.channel_id, messageId: stored.message.id };
  return { answer: { kind, ...original }, status: answered({ original, isLoading }), stored };
}

function readWritten({ data, uploads, request }: RawAnswer): Written {
  return { body: readBody(messageBody, data ?? {}, IN_DATA), uploads, request, ...IN_DATA };
}

function giveDeferral(state: State, interaction: Interaction, raw: RawAnswer): GivenAnswer {
  const data = readBody(deferralData, raw.data, IN_DATA);
  const isPrivate = ((data?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return given('message', postLoading(state, interaction, isPrivate, raw.request), true);
}

function updateSource(state: State, interaction: Interaction, raw: RawAnswer): StoredMessage {
  const source = sourceOf(state, interaction);
  if (source === undefined) throw unknown('message');
  return replaceMessage(state, composeEdit(state, source, readWritten(raw)));
}

function giveChoices({ data }: RawAnswer): GivenAnswer {
  const { choices } = readBody(autocompleteData, data, IN_DATA);
  return {
    answer: { kind: 'choices', choices: choices.map(({ name, value }) => ({ name, value })) },
    status: answered({}),
  };
}

function giveModal(state: State, { data }: RawAnswer): GivenAnswer {
  const body = readBody(modalBody, data, { rules: modalIssues, ...IN_DATA });
  const id = state.nextId();
  return {
    answer: { kind: 'modal', modalId: id, modal: withoutNulls(body) },
    status: answered({ modal: { id, body } }),
  };
}
