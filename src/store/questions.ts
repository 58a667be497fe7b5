import type { Kysely, Selectable } from 'kysely';
import type { Database, QuestionTable } from './schema.ts';

/** How many days the texts of questions are kept. */
export const KEEP_QUESTIONS_DAYS = 30;

/** A kept question, as it is stored. */
export type QuestionRow = Readonly<Selectable<QuestionTable>>;

/** Questions that the notes did not answer, in servers that keep them. */
export interface QuestionStore {
  /** Counts a question once more for its day. `false` when the server has already kept `most` different ones. */
  keep(question: Omit<QuestionRow, 'times'>, most: number): Promise<boolean>;
  /** The questions from a day (in UTC) on, newest first. */
  ofGuild(guildId: string, since: string): Promise<readonly QuestionRow[]>;
  /** Deletes a server's questions, and gives their number. */
  forgetGuild(guildId: string): Promise<number>;
  /** Deletes the questions of all servers from before a day (in UTC). */
  forgetBefore(date: string): Promise<void>;
}

/** The kept questions in a database. */
export function questionStore(db: Kysely<Database>): QuestionStore {
  return {
    keep: (question, most) => keepWithin(db, question, most),

    ofGuild(guildId, since) {
      return db
        .selectFrom('questions')
        .selectAll()
        .where('guild_id', '=', guildId)
        .where('asked_on', '>=', since)
        .orderBy('asked_on', 'desc')
        .orderBy('times', 'desc')
        .orderBy('text')
        .orderBy('remark')
        .execute();
    },

    async forgetGuild(guildId) {
      const result = await db
        .deleteFrom('questions')
        .where('guild_id', '=', guildId)
        .executeTakeFirst();
      return Number(result.numDeletedRows);
    },

    async forgetBefore(date) {
      await db.deleteFrom('questions').where('asked_on', '<', date).execute();
    },
  };
}

async function keepWithin(
  db: Kysely<Database>,
  question: Omit<QuestionRow, 'times'>,
  most: number,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const key = ['guild_id', 'asked_on', 'why', 'text', 'remark'] as const;
    await transaction
      .insertInto('questions')
      .values({ ...question, times: 1 })
      .onConflict((conflict) =>
        conflict.columns([...key]).doUpdateSet(({ eb }) => ({
          times: eb('questions.times', '+', 1),
        })),
      )
      .execute();
    const { count } = await transaction
      .selectFrom('questions')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('guild_id', '=', question.guild_id)
      .executeTakeFirstOrThrow();
    if (Number(count) <= most) return true;
    await key
      .reduce(
        (removal, column) => removal.where(column, '=', question[column]),
        transaction.deleteFrom('questions'),
      )
      .execute();
    return false;
  });
}
