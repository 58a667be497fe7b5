import type { Gateway } from '../../src/discord/connection/gateway.ts';
import type { Library } from '../../src/library/library.ts';
import type { User } from '../../src/playground/user/user.ts';
import type { GuildSettingsChange } from '../../src/store/settings.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import {
  type CheckedOptions,
  type CheckedPlayground,
  startCheckedPlayground,
} from './checked-playground.ts';
import { type ConnectBotOptions, connectBot } from './connect-bot.ts';
import { serverId } from './places.ts';

/** A bot with the notes of a Library and an in-memory database, in its own playground. */
export interface ConnectedBot {
  readonly playground: CheckedPlayground;
  readonly store: Store;
  /** The bot's current connection. */
  readonly gateway: Gateway;
  /** A person of the default world: maya manages, tom is a member, camille speaks French. */
  user(name: string): User;
  /** Stops the bot once all running work is finished. */
  leave(): Promise<void>;
  /** Starts the bot again, with the same database; with other notes and options if given. */
  comeBack(changed?: Changed): Promise<void>;
  /** {@link leave}, then {@link comeBack}. */
  restart(changed?: Changed): Promise<void>;
  /** Stops everything. */
  stop(): Promise<void>;
}

interface Changed extends ConnectBotOptions {
  readonly library?: Library;
}

/** What a test may set. */
export interface ConnectedBotOptions extends ConnectBotOptions {
  readonly playground?: CheckedOptions;
  /** In memory by default; closed with the bot. */
  readonly store?: Store;
  /** The settings of the server Cloud Study before the bot comes. */
  readonly settings?: GuildSettingsChange;
}

/** Starts a playground, a database and a bot. */
export async function startConnectedBot(
  library: Library,
  { playground: how, store: given, settings, ...options }: ConnectedBotOptions = {},
): Promise<ConnectedBot> {
  const playground = await startCheckedPlayground(how);
  const store = given ?? (await openStore(':memory:'));
  if (settings !== undefined) {
    await store.settings.changeGuild(serverId(playground, 'Cloud Study'), settings);
  }
  let gateway = await connectBot(playground, store, library, options);
  const leave = () => gateway.close(1_000);
  const comeBack = async ({ library: notes = library, ...changed }: Changed = {}) => {
    gateway = await connectBot(playground, store, notes, { ...options, ...changed });
  };
  return {
    playground,
    store,
    get gateway() {
      return gateway;
    },
    user: playground.user,
    leave,
    comeBack,
    restart: async (changed) => {
      await leave();
      await comeBack(changed);
    },
    stop: async () => {
      await leave();
      await store.close();
      await playground.close();
    },
  };
}
