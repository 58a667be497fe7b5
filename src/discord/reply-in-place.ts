import type { Message, MessageReply } from './reply.ts';
import type { PressRequest } from './request.ts';

/** Who pressed, or sent off a modal that was opened from the message. */
export type InPlaceRequest = Pick<PressRequest, 'userId' | 'message'>;

/**
 * Answers a press where it happened: whoever asked, or sees the message alone, gets it changed; anybody
 * else an answer of their own, so that nobody takes a message away from those who read it.
 */
export function replyInPlace({ userId, message }: InPlaceRequest, answer: Message): MessageReply {
  return message.isPrivate || message.askedBy === userId
    ? { kind: 'update', message: answer }
    : { kind: 'message', message: answer, isPrivate: true };
}
