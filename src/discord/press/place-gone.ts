import type { Context } from '../context.ts';
import { privately } from '../privately.ts';
import type { Reply } from '../reply.ts';
import { notice } from '../views/notice.ts';

/** The reply when the place that an older button leads to is no longer in the notes. */
export function placeGone({ personal }: Context): Reply {
  return privately(notice(personal.common.placeGone));
}
