import type { Context } from '../context.ts';
import { privateNotice } from '../privately.ts';
import type { Reply } from '../reply.ts';

/** The reply if the place that an older button leads to is no longer in the notes. */
export function placeGone({ personal }: Context): Reply {
  return privateNotice(personal.common.placeGone);
}
