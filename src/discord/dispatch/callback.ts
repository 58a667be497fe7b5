import {
  type APIInteractionResponse,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Choice } from '../command/command.ts';
import { MAX_AUTOCOMPLETE_CHOICES, MAX_CHOICE_CHARACTERS } from '../limits.ts';
import { messageBody } from '../message-body.ts';
import { type AttachedFile, attachFiles, type ReadPicture } from '../pictures/attach-files.ts';
import type { Message, Reply } from '../reply.ts';
import { modalData } from './modal-data.ts';

/** What is sent to Discord for an interaction: once, within 3 seconds; after {@link WORKING}, within 15 minutes. */
export interface Callback {
  readonly body: APIInteractionResponse;
  readonly files: readonly AttachedFile[];
  /** The pressed message is deleted once Discord has accepted the callback. */
  readonly deletesMessage?: true;
  /** The answer itself, which is sent once Discord has accepted the callback. */
  readonly answer?: Promise<Callback>;
}

/** Defers a private answer: "Nota is thinking…". */
export const WORKING: Callback = {
  body: {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: { flags: MessageFlags.Ephemeral },
  },
  files: [],
};

/** Sends a callback for the interaction; one after {@link WORKING} replaces that. */
export type SendCallback = (callback: Callback) => Promise<void>;

/** Discord no longer accepts an answer: the interaction has expired or was answered already. */
export class TooLateError extends Error {
  override readonly name = 'TooLateError';

  constructor(cause: unknown) {
    super('Discord no longer takes an answer to this interaction.', { cause });
  }
}

/** Makes the callback for a command's reply, and reads its files. */
export async function replyCallback(reply: Reply, readPicture: ReadPicture): Promise<Callback> {
  switch (reply.kind) {
    case 'message': {
      const { data, files } = await messageData(reply.message, readPicture);
      const flags = reply.isPrivate ? data.flags | MessageFlags.Ephemeral : data.flags;
      const type = InteractionResponseType.ChannelMessageWithSource;
      return { body: { type, data: { ...data, flags } }, files };
    }
    case 'update': {
      const { data, files } = await messageData(reply.message, readPicture);
      return { body: { type: InteractionResponseType.UpdateMessage, data }, files };
    }
    case 'later': {
      const answer = reply.answer.then((later) => replyCallback(later, readPicture));
      // Failures are handled where the callback is sent; this only prevents an unhandled rejection until
      // then.
      answer.catch(() => {});
      return { body: DEFERRED_UPDATE, files: [], answer };
    }
    case 'delete':
      return { body: DEFERRED_UPDATE, files: [], deletesMessage: true };
    case 'modal': {
      const data = modalData(reply.modal);
      return { body: { type: InteractionResponseType.Modal, data }, files: [] };
    }
  }
}

const DEFERRED_UPDATE = { type: InteractionResponseType.DeferredMessageUpdate } as const;

/** Makes the callback for autocomplete, without empty, repeated and surplus choices. */
export function choicesCallback(offered: readonly Choice[]): Callback {
  const fitting = offered.map(fitChoice).filter(({ name, value }) => name !== '' && value !== '');
  const choices = Array.from(new Map(fitting.map((choice) => [choice.value, choice])).values());
  return {
    body: {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: choices.slice(0, MAX_AUTOCOMPLETE_CHOICES) },
    },
    files: [],
  };
}

async function messageData(wanted: Message, readPicture: ReadPicture) {
  const { message, files } = await attachFiles(wanted, readPicture);
  return { data: messageBody(message, { users: [...message.pings] }), files };
}

function fitChoice(choice: Choice) {
  const { name, value } = typeof choice === 'string' ? { name: choice, value: choice } : choice;
  return { name: cutChoice(name), value: cutChoice(value) };
}

function cutChoice(text: string): string {
  const cut = text.trim().slice(0, MAX_CHOICE_CHARACTERS);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
