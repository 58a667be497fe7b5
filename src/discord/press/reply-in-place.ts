import { privately } from '../privately.ts';
import type { Message, MessageReply } from '../reply.ts';
import type { PressRequest } from '../request.ts';

/** Who pressed, or sent off a modal that was opened from the message. */
export type InPlaceRequest = Pick<PressRequest, 'userId' | 'message'>;

/**
 * Answers a press where it happened: whoever asked, or sees the message alone, gets it changed; anybody
 * else an answer of their own, so that nobody takes a message away from those who read it.
 */
export function replyInPlace(request: InPlaceRequest, answer: Message): MessageReply {
  return request.message.isPrivate || isByAsker(request)
    ? { kind: 'update', message: answer }
    : privately(answer);
}

/** Whether only the person will see what {@link replyInPlace} answers. */
export function isAnsweredAlone(request: InPlaceRequest): boolean {
  return request.message.isPrivate || !isByAsker(request);
}

function isByAsker({ userId, message }: InPlaceRequest): boolean {
  return message.askedBy === userId;
}
