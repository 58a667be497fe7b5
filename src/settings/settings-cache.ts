import type { Logger } from 'pino';
import { remembered } from '../basics/remembered.ts';
import { DEFAULT_SETTINGS, type GuildSettings } from '../discord/guild-settings.ts';
import type { Whereabouts } from '../discord/request.ts';
import { isWritten } from '../store/is-written.ts';
import type { SettingsStore } from '../store/settings.ts';
import { readGuildRow, readNames, writeGuildChange, writeNames } from './settings-rows.ts';

/** All that a server decided. */
export interface ServerSettings {
  readonly guild: GuildSettings;
  /** The categories of channels that see others than the server does, by the channel's id. */
  readonly categoriesByChannel: ReadonlyMap<string, readonly string[] | null>;
}

/** Where settings are looked up and changed. Whether a person may is checked before. */
export interface SettingsCache {
  /** What holds in a place: its channel's own settings where there are any, else the server's. */
  settingsOf(place: Whereabouts): Promise<GuildSettings>;
  ofServer(serverId: string): Promise<ServerSettings>;
  /** What is left out stays. `false` when it could not be kept; that is in the log, and nothing has changed. */
  change(serverId: string, change: Partial<GuildSettings>): Promise<boolean>;
  /** As {@link change}. `undefined`: the channel sees what the server sees. */
  changeChannel(
    serverId: string,
    channelId: string,
    categories: readonly string[] | null | undefined,
  ): Promise<boolean>;
}

/** Milliseconds for which a change by another process may go unnoticed. */
const MAX_AGE_MS = 10_000;

/** How many servers are remembered; beyond that the oldest is dropped. */
const MOST_REMEMBERED = 5_000;

/** The cache over a store. Remembers what it read: every question needs it. */
export function createSettingsCache(
  store: SettingsStore,
  now: () => number,
  log: Pick<Logger, 'error'>,
): SettingsCache {
  const { of: ofServer, forget } = remembered(
    { forMs: MAX_AGE_MS, most: MOST_REMEMBERED, now },
    (serverId: string) => readServer(store, serverId),
  );

  const saved = async (serverId: string, writing: Promise<void>): Promise<boolean> => {
    const isSaved = await isWritten(writing, 'a setting', log);
    forget(serverId);
    return isSaved;
  };

  return {
    ofServer,

    async settingsOf({ serverId, channelId, parentId }) {
      if (serverId === null) return DEFAULT_SETTINGS;
      const { guild, categoriesByChannel } = await ofServer(serverId);
      const own = [channelId, parentId].find((id) => id !== null && categoriesByChannel.has(id));
      const categories = categoriesByChannel.get(own ?? '');
      return categories === undefined ? guild : { ...guild, categories };
    },

    change: (serverId, change) =>
      saved(serverId, store.changeGuild(serverId, writeGuildChange(change))),

    changeChannel: (serverId, channelId, categories) =>
      saved(
        serverId,
        categories === undefined
          ? store.forgetChannel(serverId, channelId)
          : store.changeChannel({
              guild_id: serverId,
              channel_id: channelId,
              categories: writeNames(categories),
            }),
      ),
  };
}

async function readServer(store: SettingsStore, serverId: string): Promise<ServerSettings> {
  const [row, channels] = await Promise.all([store.ofGuild(serverId), store.ofChannels(serverId)]);
  return {
    guild: row === undefined ? DEFAULT_SETTINGS : readGuildRow(row),
    categoriesByChannel: new Map(
      channels.map(({ channel_id, categories }) => [channel_id, readNames(categories)]),
    ),
  };
}
