import { DiscordError, unknown } from '../discord-error.ts';
import type { Interaction, InteractionStatus } from '../state/interaction.ts';
import type { State } from '../state/state.ts';

/**
 * The interaction that a callback answers.
 *
 * @throws DiscordError 10062 if there is none or its 3 seconds are over, 40060 if it already has an
 * answer
 */
export function unansweredInteraction(state: State, id: string, token: string): Interaction {
  const interaction = state.interactions.get(token);
  if (interaction === undefined || interaction.id !== id) throw unknown('interaction');
  if (interaction.status.kind === 'answered') {
    throw new DiscordError(400, 40060, 'Interaction has already been acknowledged.');
  }
  if (interaction.status.kind === 'expired') throw unknown('interaction');
  return interaction;
}

/** An interaction with an answer, whose token is still valid for edits and follow-ups. */
export type AnsweredInteraction = Interaction & {
  readonly status: Extract<InteractionStatus, { kind: 'answered' }>;
};

/**
 * The interaction whose token is used as a webhook.
 *
 * @throws DiscordError 10015 before the first answer, 50027 after 15 minutes or for an unknown
 * token
 */
export function answeredInteraction(
  state: State,
  applicationId: string,
  token: string,
): AnsweredInteraction {
  const interaction = state.interactions.get(token);
  if (applicationId !== state.bot.applicationId) throw unknown('webhook');
  if (interaction === undefined) {
    throw new DiscordError(401, 50027, 'Invalid Webhook Token');
  }
  const { status } = interaction;
  if (status.kind !== 'answered') throw unknown('webhook');
  return { ...interaction, status };
}

/** Records how far the answer to an interaction is. */
export function setStatus(
  state: State,
  interaction: Interaction,
  status: InteractionStatus,
): Interaction {
  const next: Interaction = { ...interaction, status };
  state.interactions.set(interaction.token, next);
  return next;
}
