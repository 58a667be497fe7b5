import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** Which answer belongs to which mention, so that editing a question changes its answer even after a restart. */
export async function createMentionAnswersTable(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('mention_answers')
    .addColumn('question_id', 'text', (column) => column.primaryKey())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('answer_id', 'text', (column) => column.notNull())
    .addColumn('answered_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('mention_answers_by_time')
    .on('mention_answers')
    .column('answered_at')
    .execute();
}
