import { NewestMap } from '../../src/basics/newest-map.ts';
import type { PressRequest } from '../../src/discord/request.ts';
import { answeredIn, FEEDBACK_PRESS } from '../../src/discord/views/feedback-buttons.ts';
import type { QuestionLog } from '../../src/gaps/question-log.ts';

/** How many opinions are remembered, so that pressing again does not count again. Never stored. */
const MOST_REMEMBERED = 10_000;

/** Counts an opinion on a section; `not-kept` if it could not be stored. */
type CountOpinion = (
  request: PressRequest,
  serverId: string,
) => Promise<'counted' | 'counted-before' | 'not-kept'>;

/** Counts each person's opinion once, and corrects the counts if they change it. */
export function opinionCounter(questions: QuestionLog): CountOpinion {
  const opinions = new NewestMap<string, string>(MOST_REMEMBERED);
  return async ({ id, userId }, serverId) => {
    const { what } = id;
    const { sectionId } = answeredIn(id);
    const key = `${serverId} ${userId} ${sectionId}`;
    const before = opinions.get(key);
    if (before === what) return 'counted-before';
    opinions.set(key, what);
    const change = (kind: string): number => Number(what === kind) - Number(before === kind);
    const isKept = await questions.count({
      guild_id: serverId,
      section_id: sectionId,
      helpful: change(FEEDBACK_PRESS.helpful),
      missed: change(FEEDBACK_PRESS.missed),
    });
    if (isKept) return 'counted';
    if (before === undefined) {
      opinions.delete(key);
    } else {
      opinions.set(key, before);
    }
    return 'not-kept';
  };
}
