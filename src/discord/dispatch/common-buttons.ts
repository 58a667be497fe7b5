import type { Context } from '../context.ts';
import { askingForFeedback } from '../feedback/feedback-on.ts';
import type { Reply } from '../reply.ts';
import type { Asked, SubmitRequest } from '../request.ts';
import { withDismissal } from './dismissal.ts';

/** Adds the buttons that all commands share: Dismiss and feedback. */
export function withCommonButtons(
  reply: Reply,
  request: Asked & Pick<SubmitRequest, 'message'>,
  context: Context,
): Reply {
  return withDismissal(askingForFeedback(reply, request, context), request, context.phrases);
}
