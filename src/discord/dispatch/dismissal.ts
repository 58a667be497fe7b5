import type { Phrases } from '../phrases/phrases.ts';
import type { Reply } from '../reply.ts';
import type { PressedMessage } from '../request.ts';
import { dismissalOwner, dismissible } from '../views/dismiss-button.ts';

/** The person who caused an answer, and the message that they pressed. */
export interface AnsweredPerson {
  readonly userId: string;
  /** `null` for a command. */
  readonly message: PressedMessage | null;
}

/**
 * Adds the Dismiss button to a public answer. A message that had one keeps it, for the same person, when it
 * is changed. Private answers can be dismissed in Discord itself.
 */
export function withDismissal(
  reply: Reply,
  { userId, message }: AnsweredPerson,
  phrases: Phrases,
): Reply {
  switch (reply.kind) {
    case 'message':
      return reply.isPrivate
        ? reply
        : { ...reply, message: dismissible(reply.message, userId, phrases) };
    case 'update': {
      const owner = message === null ? null : dismissalOwner(message.components);
      return owner === null
        ? reply
        : { ...reply, message: dismissible(reply.message, owner, phrases) };
    }
    default:
      return reply;
  }
}
