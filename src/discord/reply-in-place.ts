import type { Message, Reply } from './reply.ts';
import type { PressRequest } from './request.ts';

/**
 * Answers a press where it happened: whoever asked, or sees the message alone, gets it changed; anybody
 * else an answer of their own, so that nobody takes a message away from those who read it.
 */
export function replyInPlace({ userId, message }: PressRequest, answer: Message): Reply {
  return message.isPrivate || message.askedBy === userId
    ? { kind: 'update', message: answer }
    : { kind: 'message', message: answer, isPrivate: true };
}
