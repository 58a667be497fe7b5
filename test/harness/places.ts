import type { Playground } from '../../src/playground/playground.ts';

/**
 * Id of a channel of the default world: `general`, `Cloud Study/general`. The owner sees all
 * channels.
 */
export function channelId(playground: Playground, place: string): string {
  return playground.user('maya').in(place).channelId;
}

/** Id of a server by its name. */
export function serverId(playground: Playground, name: string): string {
  const server = [...playground.state.servers.values()].find((one) => one.name === name);
  if (server === undefined) throw new Error(`There is no server "${name}".`);
  return server.id;
}
