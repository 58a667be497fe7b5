import { pino } from 'pino';
import { startBot } from '../../src/bot.ts';
import type { Gateway } from '../../src/discord/connection/gateway.ts';
import type { Library } from '../../src/library/library.ts';
import type { Playground } from '../../src/playground/playground.ts';
import { buildSearchEngine } from '../../src/search/build-search-engine.ts';
import type { Store } from '../../src/store/store.ts';

/** What a test may set. */
export interface ConnectBotOptions {
  readonly guildId?: string;
  /** Whether it receives messages; `true` by default. */
  readonly answersMentions?: boolean;
  /** What `/notes reload` does. */
  readonly reloadNotes?: () => Promise<void>;
  /** The bot's clock; the playground's by default. */
  readonly now?: () => number;
  /** Called with each log line, as JSON. */
  readonly onLog?: (line: string) => void;
}

/** Connects a bot with these notes to a running playground; the database survives it. */
export async function connectBot(
  playground: Playground,
  store: Store,
  library: Library,
  {
    guildId,
    answersMentions = true,
    reloadNotes = async () => {},
    now = playground.state.clock.now,
    onLog = () => {},
  }: ConnectBotOptions = {},
): Promise<Gateway> {
  const engine = buildSearchEngine(library);
  return startBot({
    token: playground.token,
    apiUrl: playground.apiUrl,
    guildId: guildId ?? null,
    notes: { current: () => engine, reload: reloadNotes, whyUnreadable: () => null },
    ignoredProblems: [],
    notesUrl: null,
    store,
    answersMentions,
    dailyCatchUpMs: 3 * 60 * 60_000,
    now,
    log: pino({ level: 'debug' }, { write: onLog }),
  });
}
