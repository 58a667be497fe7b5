import {
  type Client,
  GatewayDispatchEvents,
  type GatewayGuildCreateDispatchData,
  type GatewayGuildDeleteDispatchData,
  type GatewayReadyDispatchData,
} from 'discord.js';

/** Learns which servers the bot is in. An outage at Discord does not count as leaving. */
export interface GuildWatcher {
  /**
   * The bot has connected, and is in these servers, whether they are available or not.
   *
   * @param isOurs whether this connection receives the events of a server
   */
  present(guildIds: readonly string[], isOurs: (guildId: string) => boolean): void;
  /** The bot was added to a server, or a server became available again. */
  joined(guildId: string): void;
  left(guildId: string): void;
}

/** Passes the gateway's events to a watcher. */
export function watchGuilds({ ws }: Client, watcher: GuildWatcher): void {
  ws.on(GatewayDispatchEvents.Ready, ({ guilds, shard }: GatewayReadyDispatchData) => {
    const [shardId, shardCount] = shard ?? [0, 1];
    watcher.present(
      guilds.map(({ id }) => id),
      (guildId) => shardOf(guildId, shardCount) === shardId,
    );
  });
  ws.on(GatewayDispatchEvents.GuildCreate, ({ id }: GatewayGuildCreateDispatchData) =>
    watcher.joined(id),
  );
  ws.on(
    GatewayDispatchEvents.GuildDelete,
    ({ id, unavailable }: GatewayGuildDeleteDispatchData) => {
      if (unavailable !== true) watcher.left(id);
    },
  );
}

/** The shard that receives the events of a server. [events/gateway#sharding] */
function shardOf(guildId: string, shardCount: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(shardCount));
}
