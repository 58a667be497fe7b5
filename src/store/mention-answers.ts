import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** The bot's answer to a message that mentioned it. */
export interface MentionAnswer {
  readonly questionId: string;
  readonly serverId: string;
  /** The channel of both messages. */
  readonly channelId: string;
  readonly answerId: string;
  /** Milliseconds since 1970. */
  readonly answeredAtMs: number;
}

/** Which answers belong to which mentions. */
export interface MentionAnswerStore {
  /** Replaces an earlier answer to the same question. */
  keep(answer: MentionAnswer): Promise<void>;
  find(questionId: string): Promise<MentionAnswer | undefined>;
  forget(questionId: string): Promise<void>;
  /** Deletes the answers of all servers from before a time, in milliseconds since 1970. */
  forgetBefore(timeMs: number): Promise<void>;
}

/** The answers to mentions in a database. */
export function mentionAnswerStore(db: Kysely<Database>): MentionAnswerStore {
  return {
    async keep({ questionId, serverId, channelId, answerId, answeredAtMs }) {
      const answer = {
        guild_id: serverId,
        channel_id: channelId,
        answer_id: answerId,
        answered_at: answeredAtMs,
      };
      await db
        .insertInto('mention_answers')
        .values({ question_id: questionId, ...answer })
        .onConflict((conflict) => conflict.column('question_id').doUpdateSet(answer))
        .execute();
    },

    async find(questionId) {
      const row = await db
        .selectFrom('mention_answers')
        .selectAll()
        .where('question_id', '=', questionId)
        .executeTakeFirst();
      return (
        row && {
          questionId,
          serverId: row.guild_id,
          channelId: row.channel_id,
          answerId: row.answer_id,
          answeredAtMs: Number(row.answered_at),
        }
      );
    },

    async forget(questionId) {
      await db.deleteFrom('mention_answers').where('question_id', '=', questionId).execute();
    },

    async forgetBefore(timeMs) {
      await db.deleteFrom('mention_answers').where('answered_at', '<', timeMs).execute();
    },
  };
}
