import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** Settings of servers, feedback on answers, unanswered questions, and servers that the bot has left. */
export async function createSettingsTables(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('guild_settings')
    .addColumn('guild_id', 'text', (column) => column.primaryKey())
    .addColumn('channels', 'text')
    .addColumn('categories', 'text')
    .addColumn('language', 'text')
    .addColumn('answers_mentions', 'integer')
    .addColumn('answers_privately', 'integer')
    .addColumn('keeps_questions', 'integer')
    .addColumn('flood_seconds', 'integer')
    .execute();

  await db.schema
    .createTable('channel_settings')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('categories', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('channel_settings_key', ['guild_id', 'channel_id'])
    .execute();

  await db.schema
    .createTable('questions')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('asked_on', 'text', (column) => column.notNull())
    .addColumn('why', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('remark', 'text', (column) => column.notNull())
    .addColumn('times', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('questions_key', ['guild_id', 'asked_on', 'why', 'text', 'remark'])
    .execute();
  await db.schema.createIndex('questions_by_day').on('questions').column('asked_on').execute();

  await db.schema
    .createTable('section_feedback')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('section_id', 'text', (column) => column.notNull())
    .addColumn('helpful', 'integer', (column) => column.notNull())
    .addColumn('missed', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('section_feedback_key', ['guild_id', 'section_id'])
    .execute();

  await db.schema
    .createTable('departed_guilds')
    .addColumn('guild_id', 'text', (column) => column.primaryKey())
    .addColumn('left_at', 'bigint', (column) => column.notNull())
    .execute();
}
