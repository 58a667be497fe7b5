import type { Context } from '../context.ts';
import { privately } from '../privately.ts';
import type { Reply } from '../reply.ts';
import { notice } from '../views/notice.ts';

/** What a button of an older message gets whose place the notes no longer have. */
export function placeGone({ personal }: Context): Reply {
  return privately(notice(personal.common.placeGone));
}
