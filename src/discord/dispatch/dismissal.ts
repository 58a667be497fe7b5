import type { Phrases } from '../phrases/phrases.ts';
import type { Reply } from '../reply.ts';
import type { PressedMessage } from '../request.ts';
import { dismissalOwner, dismissible } from '../views/dismiss-button.ts';

/** Who caused an answer, and by a press on which message. */
export interface AnsweredPerson {
  readonly userId: string;
  /** `null` for a command. */
  readonly message: PressedMessage | null;
}

/**
 * Lets an answer that all can see be dismissed. A message that could be dismissed can still be when it
 * was changed, by the same person. What only one person sees Discord itself lets them dismiss.
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
