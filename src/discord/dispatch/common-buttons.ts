import type { Context } from '../context.ts';
import type { Message, MessageReply, Reply } from '../reply.ts';
import type { Asked, PressedMessage } from '../request.ts';
import { dismissalOwner, dismissible } from '../views/dismiss-button.ts';
import { withFeedback } from '../views/feedback-buttons.ts';

/** Who is answered, and the message that they pressed a button of; `null` for a command. */
type AnsweredRequest = Pick<Asked, 'userId' | 'isServerOurs'> & {
  readonly message: PressedMessage | null;
};

/** Adds the buttons that all commands share: Dismiss and feedback. */
export function withCommonButtons(reply: Reply, request: AnsweredRequest, context: Context): Reply {
  return reply.kind === 'message' || reply.kind === 'update'
    ? { ...reply, message: messageWithButtons(reply, request, context) }
    : reply;
}

/** The message of an answer with these buttons. */
export function messageWithButtons(
  reply: MessageReply,
  request: AnsweredRequest,
  context: Context,
): Message {
  const message = askingForFeedback(reply, request, context);
  const owner = ownerOf(reply, request);
  return owner === null ? message : dismissible(message, owner, context.phrases);
}

/**
 * Adds the feedback buttons to what answers a question, in servers that have the bot. Elsewhere nobody would receive
 * the feedback.
 */
function askingForFeedback(
  reply: MessageReply,
  { isServerOurs }: AnsweredRequest,
  context: Context,
): Message {
  const { message, answered } = reply;
  if (answered === undefined || !isServerOurs) return message;
  const isAlone = reply.kind === 'message' && reply.isPrivate;
  return withFeedback(message, answered, isAlone ? context.personal : context.phrases);
}

/**
 * Who may dismiss a public answer: the person who asked, also after somebody changes it. Private answers can be
 * dismissed in Discord itself, so `null`.
 */
function ownerOf(reply: MessageReply, { userId, message }: AnsweredRequest): string | null {
  if (reply.kind === 'message') return reply.isPrivate ? null : userId;
  return message === null ? null : dismissalOwner(message.components);
}
