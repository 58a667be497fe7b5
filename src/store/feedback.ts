import type { Kysely, Selectable } from 'kysely';
import type { Database, SectionFeedbackTable } from './schema.ts';

/** The feedback on a section in one server, as it is stored. */
export type SectionFeedbackRow = Readonly<Selectable<SectionFeedbackTable>>;

/** How often sections helped, server by server. */
export interface FeedbackStore {
  /** Adds to the counts of a section; for a changed opinion, one of the numbers is negative. */
  count(added: SectionFeedbackRow): Promise<void>;
  /** The sections of a server that most often did not help; each at least once. */
  mostMissed(guildId: string, limit: number): Promise<readonly SectionFeedbackRow[]>;
}

/** The feedback in a database. */
export function feedbackStore(db: Kysely<Database>): FeedbackStore {
  return {
    async count(added) {
      await db
        .insertInto('section_feedback')
        .values(added)
        .onConflict((conflict) =>
          conflict.columns(['guild_id', 'section_id']).doUpdateSet(({ eb }) => ({
            helpful: eb('section_feedback.helpful', '+', added.helpful),
            missed: eb('section_feedback.missed', '+', added.missed),
          })),
        )
        .execute();
    },

    mostMissed(guildId, limit) {
      return db
        .selectFrom('section_feedback')
        .selectAll()
        .where('guild_id', '=', guildId)
        .where('missed', '>', 0)
        .orderBy('missed', 'desc')
        .orderBy('section_id')
        .limit(limit)
        .execute();
    },
  };
}
