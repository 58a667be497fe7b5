import type { Context } from '../context.ts';
import type { Message, MessageReply, Reply } from '../reply.ts';
import type { Asked, PressedMessage } from '../request.ts';
import { dismissalOwner, dismissible } from '../views/dismiss-button.ts';
import { withFeedback } from '../views/feedback-buttons.ts';

/** Who is answered, and the message that they pressed; `null` for a command. */
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

/** Feedback is asked for on what answers a question, in servers that have the bot. Elsewhere nobody would receive it. */
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
 * Who may dismiss an answer, if it is public: the person who asked. A message that is changed stays the same person's.
 * Private answers can be dismissed in Discord itself.
 */
function ownerOf(reply: MessageReply, { userId, message }: AnsweredRequest): string | null {
  if (reply.kind === 'message') return reply.isPrivate ? null : userId;
  return message === null ? null : dismissalOwner(message.components);
}
