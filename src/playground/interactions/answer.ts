import { InteractionResponseType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { invalidForm, unknown } from '../discord-error.ts';
import { withoutNulls } from '../json.ts';
import type { Answer } from '../state/change.ts';
import { composeEdit } from '../state/compose-message.ts';
import type { Upload } from '../state/files.ts';
import { replaceMessage } from '../state/messages.ts';
import type { State } from '../state/state.ts';
import type { SentRequest, StoredMessage } from '../state/stored-message.ts';
import { autocompleteData, callbackBody, deferralData } from '../validation/callback-body.ts';
import { messageBody } from '../validation/message-body.ts';
import { modalBody, modalIssues } from '../validation/modal-body.ts';
import { readBody } from '../validation/read-body.ts';
import { setStatus, unansweredInteraction } from './find.ts';
import type { Interaction, InteractionStatus } from './interaction.ts';
import { postAnswer, postLoading, sourceOf } from './write-answer.ts';

/** A callback as it came. */
export interface Callback {
  readonly id: string;
  readonly token: string;
  readonly body: unknown;
  readonly uploads: readonly Upload[];
  readonly request: SentRequest;
}

/** What became of a callback. */
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
  const given = giveAnswer(state, interaction, type, { ...callback, data });
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

interface GivenAnswer {
  readonly answer: Answer;
  readonly status: Extract<InteractionStatus, { kind: 'answered' }>;
  readonly stored?: StoredMessage;
}

function giveAnswer(
  state: State,
  interaction: Interaction,
  type: InteractionResponseType,
  callback: Callback & { readonly data: unknown },
): GivenAnswer {
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return giveMessage(state, interaction, callback);
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return giveDeferral(state, interaction, callback);
    case InteractionResponseType.UpdateMessage:
      return giveUpdate(state, interaction, callback);
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return giveChoices(callback);
    case InteractionResponseType.Modal:
      return giveModal(state, callback);
    default:
      return { answer: { kind: 'later' }, status: answered({ original: interaction.source }) };
  }
}

function answered(
  fields: Partial<Omit<GivenAnswer['status'], 'kind'>>,
): Extract<InteractionStatus, { kind: 'answered' }> {
  return { kind: 'answered', original: undefined, isLoading: false, modal: undefined, ...fields };
}

function placeOf({ message }: StoredMessage): { channelId: string; messageId: string } {
  return { channelId: message.channel_id, messageId: message.id };
}

function giveMessage(
  state: State,
  interaction: Interaction,
  callback: Callback & { readonly data: unknown },
): GivenAnswer {
  const body = readBody(messageBody, callback.data ?? {}, () => [], ['data']);
  const { uploads, request } = callback;
  const stored = postAnswer(state, interaction, { body, uploads, request, at: ['data'] });
  const original = placeOf(stored);
  return { answer: { kind: 'message', ...original }, status: answered({ original }), stored };
}

function giveDeferral(
  state: State,
  interaction: Interaction,
  callback: Callback & { readonly data: unknown },
): GivenAnswer {
  const data = readBody(deferralData, callback.data, () => [], ['data']);
  const isPrivate = ((data?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const stored = postLoading(state, interaction, isPrivate, callback.request);
  const original = placeOf(stored);
  return {
    answer: { kind: 'message', ...original },
    status: answered({ original, isLoading: true }),
    stored,
  };
}

function giveUpdate(
  state: State,
  interaction: Interaction,
  callback: Callback & { readonly data: unknown },
): GivenAnswer {
  const source = sourceOf(state, interaction);
  if (source === undefined) throw unknown('message');
  const body = readBody(messageBody, callback.data ?? {}, () => [], ['data']);
  const { uploads, request } = callback;
  const stored = replaceMessage(
    state,
    composeEdit(state, source, { body, uploads, request, at: ['data'] }),
  );
  const original = placeOf(stored);
  return { answer: { kind: 'update', ...original }, status: answered({ original }), stored };
}

function giveChoices(callback: { readonly data: unknown }): GivenAnswer {
  const { choices } = readBody(autocompleteData, callback.data, () => [], ['data']);
  return {
    answer: {
      kind: 'choices',
      choices: choices.map(({ name, value }) => ({ name, value })),
    },
    status: answered({}),
  };
}

function giveModal(state: State, callback: { readonly data: unknown }): GivenAnswer {
  const body = readBody(modalBody, callback.data, modalIssues, ['data']);
  const id = state.nextId();
  return {
    answer: { kind: 'modal', modalId: id, modal: withoutNulls(body) },
    status: answered({ modal: { id, body } }),
  };
}
