import type { ClientEvent } from '../client-api/events.ts';
import type { BotPresence } from '../client-api/world.ts';
import type { Answer, Change } from '../state/change.ts';
import { isVisible } from '../state/person-messages.ts';
import type { Person, State } from '../state/state.ts';
import { worldOf } from './world-view.ts';

/** The event for a person's client about a change; undefined when it does not concern them. */
export function clientEvent(
  state: State,
  me: Person,
  change: Change,
  presence: () => BotPresence,
): ClientEvent | undefined {
  switch (change.kind) {
    case 'message-created':
    case 'message-updated':
      return isVisible(state, me, change.stored)
        ? { kind: change.kind, message: change.stored.message }
        : undefined;
    case 'message-deleted':
      return isVisible(state, me, change.stored)
        ? {
            kind: change.kind,
            channelId: change.stored.message.channel_id,
            messageId: change.stored.message.id,
          }
        : undefined;
    case 'interaction-failed':
      return change.interaction.userId === me.user.id
        ? { kind: change.kind, nonce: change.interaction.nonce }
        : undefined;
    case 'interaction-answered':
      return change.interaction.userId === me.user.id
        ? answerEvent(change.answer, change.interaction.nonce)
        : undefined;
    case 'interaction-created':
      return undefined;
    case 'clock-moved':
      return { kind: change.kind, clock: { now: change.now } };
    default:
      return { kind: 'world-changed', world: worldOf(state, me, presence()) };
  }
}

function answerEvent(answer: Answer, nonce: string): ClientEvent {
  switch (answer.kind) {
    case 'choices':
      return { kind: 'choices', nonce, choices: answer.choices };
    case 'modal':
      return { kind: 'modal-opened', nonce, modalId: answer.modalId, modal: answer.modal };
    default:
      return { kind: 'interaction-answered', nonce };
  }
}
