import type { Message, MessageReply } from './reply.ts';

/** A new message that only the person who asked sees. */
export function privately(message: Message): MessageReply {
  return { kind: 'message', message, isPrivate: true };
}
