import type { Message, MessageReply } from './reply.ts';
import { notice } from './views/notice.ts';

/** A new message that only the person who asked sees. */
export function privately(message: Message): MessageReply {
  return { kind: 'message', message, isPrivate: true };
}

/** A private message that says one thing, in Discord's Markdown. */
export function privateNotice(text: string): MessageReply {
  return privately(notice(text));
}
