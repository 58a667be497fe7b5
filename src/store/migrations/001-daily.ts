import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema.ts';

/** The daily tip: who wants it where and when, what was posted, and the shuffled tips. */
export async function createDailyTables(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('daily_subscriptions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('minute_of_day', 'integer', (column) => column.notNull())
    .addColumn('time_zone', 'text', (column) => column.notNull())
    .addColumn('weekdays', 'integer', (column) => column.notNull())
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('role_id', 'text')
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('paused_because', 'text')
    .addColumn('told_at', 'bigint')
    .addColumn('next_at', 'bigint')
    .addColumn('next_date', 'text')
    .execute();
  await db.schema
    .createIndex('daily_subscriptions_by_next_at')
    .on('daily_subscriptions')
    .column('next_at')
    .execute();
  await db.schema
    .createIndex('daily_subscriptions_by_guild')
    .on('daily_subscriptions')
    .column('guild_id')
    .execute();

  await db.schema
    .createTable('daily_occurrences')
    .addColumn('subscription_id', 'text', (column) =>
      column.notNull().references('daily_subscriptions.id').onDelete('cascade'),
    )
    .addColumn('local_date', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('owner', 'text')
    .addColumn('first_sent_at', 'bigint')
    .addColumn('claimable_at', 'bigint', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('tip_id', 'text')
    .addColumn('message_id', 'text')
    .addColumn('reason', 'text')
    .addPrimaryKeyConstraint('daily_occurrences_key', ['subscription_id', 'local_date'])
    .execute();
  // Only open occurrences are searched by time; the finished ones must not slow that down.
  await db.schema
    .createIndex('daily_occurrences_open')
    .on('daily_occurrences')
    .columns(['claimable_at'])
    .where(sql<boolean>`state in ('due', 'claimed')`)
    .execute();

  await db.schema
    .createTable('daily_decks')
    .addColumn('subscription_id', 'text', (column) =>
      column.primaryKey().references('daily_subscriptions.id').onDelete('cascade'),
    )
    .addColumn('deck', 'text', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('daily_votes')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('tip_id', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('vote', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('daily_votes_key', ['guild_id', 'tip_id', 'user_id'])
    .execute();
}
