import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Answer, Change } from '../state/change.ts';
import type { Interaction } from '../state/interaction.ts';
import { findMessage } from '../state/messages.ts';
import type { State } from '../state/state.ts';

/** The outcome of a person's action. */
export type Outcome =
  | { readonly kind: 'message'; readonly message: APIMessage }
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | ({ readonly kind: 'modal' } & OpenedModal);

/** A modal that is open in front of a person. */
export interface OpenedModal {
  readonly modalId: string;
  readonly modal: APIModalInteractionResponseCallbackData;
}

/**
 * Does something and waits for the bot's final answer: a "thinking" message is not an answer yet,
 * and neither is a bare acknowledgement.
 *
 * @throws Error when the bot does not answer in time; what `start` throws
 */
export function waitForOutcome(
  state: State,
  start: () => Interaction,
  waiting: { readonly what: string; readonly patienceMs: number },
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let interaction: Interaction | undefined;
    let answer: Answer | undefined;
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      stopListening();
      settle();
    };
    const stopListening = state.changes.listen((change) => {
      if (interaction === undefined) return;
      if (isAbout(change, interaction) && change.kind === 'interaction-failed') {
        finish(() => reject(new Error(`The application did not respond to ${waiting.what}.`)));
      }
      if (isAbout(change, interaction) && change.kind === 'interaction-answered') {
        answer = change.answer;
      }
      const outcome = answer && outcomeOf(state, interaction, answer, change);
      if (outcome !== undefined) finish(() => resolve(outcome));
    });
    const timer = setTimeout(() => {
      const soFar = answer === undefined ? 'nothing' : `only "${answer.kind}"`;
      finish(() =>
        reject(
          new Error(
            `${waiting.what} got ${soFar} within ${waiting.patienceMs} ms; is the bot running?`,
          ),
        ),
      );
    }, waiting.patienceMs);
    try {
      interaction = start();
    } catch (error) {
      finish(() => reject(error));
    }
  });
}

function isAbout(change: Change, interaction: Interaction): boolean {
  return 'interaction' in change && change.interaction.id === interaction.id;
}

function outcomeOf(
  state: State,
  interaction: Interaction,
  answer: Answer,
  change: Change,
): Outcome | undefined {
  switch (answer.kind) {
    case 'choices':
    case 'modal':
      return answer;
    case 'later':
      return laterMessage(interaction, change);
    default: {
      const message = findMessage(state, answer.channelId, answer.messageId)?.message;
      const isLoading = ((message?.flags ?? 0) & MessageFlags.Loading) !== 0;
      return message && !isLoading ? { kind: 'message', message } : undefined;
    }
  }
}

/** After a bare acknowledgement: an edit of the source message, or a follow-up. */
function laterMessage(interaction: Interaction, change: Change): Outcome | undefined {
  if (change.kind !== 'message-updated' && change.kind !== 'message-created') return undefined;
  const { message } = change.stored;
  const isOurs =
    message.id === interaction.source?.messageId ||
    message.interaction_metadata?.id === interaction.id;
  return isOurs ? { kind: 'message', message } : undefined;
}
