import type { Kysely, Selectable, Updateable } from 'kysely';
import type { ChannelSettingsTable, Database, GuildSettingsTable } from './schema.ts';

/** The settings of a server, as they are stored. */
export type GuildSettingsRow = Readonly<Selectable<GuildSettingsTable>>;

/** The settings of a server for one channel, as they are stored. */
export type ChannelSettingsRow = Readonly<Selectable<ChannelSettingsTable>>;

/** Changes to a server's settings; columns that are left out stay. */
export type GuildSettingsChange = Readonly<Omit<Updateable<GuildSettingsTable>, 'guild_id'>>;

/** How servers want questions to be answered. */
export interface SettingsStore {
  /** `undefined` for a server that never changed anything. */
  ofGuild(guildId: string): Promise<GuildSettingsRow | undefined>;
  /** The channels that have settings of their own, in no particular order. */
  ofChannels(guildId: string): Promise<readonly ChannelSettingsRow[]>;
  changeGuild(guildId: string, change: GuildSettingsChange): Promise<void>;
  changeChannel(row: ChannelSettingsRow): Promise<void>;
  /** The server's settings apply to the channel again. */
  forgetChannel(guildId: string, channelId: string): Promise<void>;
}

/** The settings in a database. */
export function settingsStore(db: Kysely<Database>): SettingsStore {
  return {
    ofGuild(guildId) {
      return db
        .selectFrom('guild_settings')
        .selectAll()
        .where('guild_id', '=', guildId)
        .executeTakeFirst();
    },

    ofChannels(guildId) {
      return db
        .selectFrom('channel_settings')
        .selectAll()
        .where('guild_id', '=', guildId)
        .execute();
    },

    async changeGuild(guildId, change) {
      await db
        .insertInto('guild_settings')
        .values({ guild_id: guildId, ...change })
        .onConflict((conflict) => conflict.column('guild_id').doUpdateSet(change))
        .execute();
    },

    async changeChannel(row) {
      await db
        .insertInto('channel_settings')
        .values(row)
        .onConflict((conflict) =>
          conflict.columns(['guild_id', 'channel_id']).doUpdateSet({ categories: row.categories }),
        )
        .execute();
    },

    async forgetChannel(guildId, channelId) {
      await db
        .deleteFrom('channel_settings')
        .where('guild_id', '=', guildId)
        .where('channel_id', '=', channelId)
        .execute();
    },
  };
}
