import type { Context } from '../context.ts';
import { withOpinions } from '../opinions.ts';
import type { Reply } from '../reply.ts';
import type { Asked, SubmitRequest } from '../request.ts';
import { withDismissal } from './dismissal.ts';

/** Adds what stands under the answers of any command. */
export function withCommonButtons(
  reply: Reply,
  request: Asked & Pick<SubmitRequest, 'message'>,
  context: Context,
): Reply {
  return withDismissal(withOpinions(reply, request, context), request, context.phrases);
}
