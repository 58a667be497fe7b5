import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** A member's opinion of a tip. Voting again replaces it, so each member counts once. */
export interface Vote {
  readonly guild_id: string;
  readonly tip_id: string;
  readonly user_id: string;
  /** 1 is a thumb up, -1 a thumb down. */
  readonly vote: 1 | -1;
}

/** What members think of tips, server by server. */
export interface VoteStore {
  cast(vote: Vote): Promise<void>;
  /** Thumbs up minus thumbs down of each tip that was voted on in a server, by the tip's id. */
  inGuild(guildId: string): Promise<ReadonlyMap<string, number>>;
}

/** The votes in a database. */
export function voteStore(db: Kysely<Database>): VoteStore {
  return {
    async cast(vote) {
      await db
        .insertInto('daily_votes')
        .values(vote)
        .onConflict((conflict) =>
          conflict.columns(['guild_id', 'tip_id', 'user_id']).doUpdateSet({ vote: vote.vote }),
        )
        .execute();
    },

    async inGuild(guildId) {
      const rows = await db
        .selectFrom('daily_votes')
        .select(({ fn }) => ['tip_id', fn.sum<number>('vote').as('votes')])
        .where('guild_id', '=', guildId)
        .groupBy('tip_id')
        .execute();
      return new Map(rows.map(({ tip_id, votes }) => [tip_id, Number(votes)]));
    },
  };
}
