import type { MessageReply } from '../reply.ts';
import type { PressRequest } from '../request.ts';
import type { ShownAnswer } from '../shown-answer.ts';

/** A press, or a modal opened from a message. */
export type InPlaceRequest = Pick<PressRequest, 'userId' | 'message'>;

/**
 * Answers a press. The message changes if it is private, or if the person who asked for it presses; anybody else gets
 * a private answer, so that nobody changes a message that others are reading.
 */
export function replyInPlace(request: InPlaceRequest, answer: ShownAnswer): MessageReply {
  return request.message.isPrivate || isByAsker(request)
    ? { kind: 'update', ...answer }
    : { kind: 'message', ...answer, isPrivate: true };
}

/** Whether only the person will see the answer of {@link replyInPlace}. */
export function isAnsweredAlone(request: InPlaceRequest): boolean {
  return request.message.isPrivate || !isByAsker(request);
}

function isByAsker({ userId, message }: InPlaceRequest): boolean {
  return message.askedBy === userId;
}
