import type { Logger } from 'pino';
import { type Gap, groupGaps, type OpenQuestion } from '../answers/gaps.ts';
import { dayBefore, dayOf } from '../basics/days.ts';
import type { GuildSettings } from '../discord/guild-settings.ts';
import type { Asked } from '../discord/request.ts';
import { clip } from '../discord/views/shown.ts';
import type { SectionFeedbackRow } from '../store/feedback.ts';
import { isWritten } from '../store/is-written.ts';
import { KEEP_QUESTIONS_DAYS } from '../store/questions.ts';
import type { Store } from '../store/store.ts';

/**
 * The most different questions that are kept for a server. More would mean that something is wrong.
 */
const MOST_QUESTIONS = 5_000;

/** The most characters of a question or remark that are kept. */
const MOST_CHARACTERS = 1_000;

/**
 * Questions without an answer, and feedback on answers. The caller decides whose questions are
 * kept.
 */
export interface QuestionLog {
  /**
   * `false` when it is not kept: the server has too many, or the database failed, which is logged.
   */
  keep(serverId: string, question: OpenQuestion): Promise<boolean>;
  /** Those of the last 30 days, most asked first. */
  gaps(serverId: string): Promise<readonly Gap[]>;
  /**
   * Deletes all questions of a server and returns their number; `null` when that failed, which is
   * logged.
   */
  forget(serverId: string): Promise<number | null>;
  /** The sections with the most negative feedback, the most frequent first. */
  mostMissed(serverId: string, limit: number): Promise<readonly SectionFeedbackRow[]>;
  /** Adds feedback on a section. `false` when that failed, which is logged. */
  count(feedback: SectionFeedbackRow): Promise<boolean>;
}

/** What the log needs. */
export interface QuestionLogParts {
  readonly store: Pick<Store, 'questions' | 'feedback'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Pick<Logger, 'error'>;
}

/** The log over a store. */
export function createQuestionLog({ store, now, log }: QuestionLogParts): QuestionLog {
  const written = (writing: Promise<unknown>) => isWritten(writing, 'feedback', log);

  return {
    async keep(serverId, { text, why, remark }) {
      const question = {
        guild_id: serverId,
        asked_on: dayOf(now()),
        why,
        text: tidy(text),
        remark: tidy(remark),
      };
      if (question.text === '') return false;
      const keeping = store.questions.keep(question, MOST_QUESTIONS);
      return (await written(keeping)) && keeping;
    },

    async gaps(serverId) {
      const since = dayBefore(now(), KEEP_QUESTIONS_DAYS);
      const rows = await store.questions.ofGuild(serverId, since);
      return groupGaps(rows.map(({ asked_on: askedOn, ...row }) => ({ ...row, askedOn })));
    },

    async forget(serverId) {
      const forgetting = store.questions.forgetGuild(serverId);
      return (await isWritten(forgetting, 'the deletion of questions', log)) ? forgetting : null;
    },

    mostMissed: (serverId, limit) => store.feedback.mostMissed(serverId, limit),
    count: (feedback) => written(store.feedback.count(feedback)),
  };
}

/**
 * How questions asked in a place are kept: not at all, unless its server has the bot and has
 * switched this on.
 */
export function keeperFor(
  questions: QuestionLog,
  { serverId, isServerOurs }: Asked,
  { keepsQuestions }: GuildSettings,
): (question: OpenQuestion) => Promise<boolean> {
  return async (question) =>
    serverId !== null &&
    isServerOurs &&
    keepsQuestions &&
    (await questions.keep(serverId, question));
}

function tidy(text: string): string {
  return clip(text.replace(/\s+/g, ' ').trim(), MOST_CHARACTERS);
}
