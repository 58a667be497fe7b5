import { type APIInteraction, InteractionResponseType } from 'discord-api-types/v10';
import { createCommands } from '../../commands/index.ts';
import type { DailySubscriptions } from '../../src/daily/subscriptions/daily-subscriptions.ts';
import type { ChannelPosts } from '../../src/discord/channels/channel-posts.ts';
import type { Command } from '../../src/discord/command/command.ts';
import type { Callback } from '../../src/discord/dispatch/callback.ts';

import { createDispatch } from '../../src/discord/dispatch/dispatch.ts';
import { createRecentAnswers } from '../../src/discord/dispatch/recent-answers.ts';
import { DEFAULT_SETTINGS, type GuildSettings } from '../../src/discord/guild-settings.ts';
import { noteLinks } from '../../src/discord/note-link.ts';
import type { LanguageCode } from '../../src/discord/phrases/languages.ts';
import { phraseBook } from '../../src/discord/phrases/phrase-book.ts';
import type { QuestionLog } from '../../src/gaps/question-log.ts';
import type { Library } from '../../src/library/library.ts';
import { buildSearchEngine } from '../../src/search/build-search-engine.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import type { SettingsCache } from '../../src/settings/settings-cache.ts';
import {
  anAutocomplete,
  aPress,
  aSlashInteraction,
  type Filled,
  type Pressed,
} from './interactions.ts';
import { type SentMessage, sentMessage } from './sent-message.ts';

/** The whole bot, except the connection to Discord, on some notes. */
export interface TestBot {
  ask(command: string, filled?: Filled): Promise<SentMessage>;
  /** Presses a button or menu of a message that was sent before. */
  press(message: SentMessage, pressed: Pressed): Promise<SentMessage>;
  /** The suggestions of autocomplete. */
  suggest(command: string, option: string, typed: string): Promise<readonly string[]>;
}

/** What a test may set. */
export interface TestBotOptions {
  /** For the same notes; built if omitted, which takes longest. */
  readonly engine?: SearchEngine;
  readonly notesUrl?: string;
  /** Random numbers from 0 up to, not including, 1. */
  readonly random?: () => number;
  /** The language of the person and the server; English by default. */
  readonly language?: LanguageCode;
  /** The server's settings. */
  readonly settings?: Partial<GuildSettings>;
  /** Where feedback is counted; not needed by tests that give none. */
  readonly questions?: QuestionLog;
  /** Where `/daily` is set up; not needed by tests that don't use it. */
  readonly daily?: DailySubscriptions;
  /** Where messages are posted; not needed by tests that post none. */
  readonly posts?: ChannelPosts;
}

/** A bot that answers from a Library; every file that it attaches is empty. */
export function aBot(library: Library, options: TestBotOptions = {}): TestBot {
  const engine = options.engine ?? buildSearchEngine(library);
  const context = {
    engine,
    phrases: phraseBook(options.language ?? 'en'),
    personal: phraseBook(options.language ?? 'en'),
    linkTo: noteLinks(options.notesUrl ?? null),
    maxAttachmentBytes: 10 * 1024 * 1024,
    settings: { ...DEFAULT_SETTINGS, ...options.settings },
    keepQuestion: async () => false,
    random: options.random ?? (() => 0),
  };
  const dispatch = createDispatch({
    commands: commandsOn(library, options),
    contextFor: (_asked, isPrivate) => ({
      ...context,
      isPrivate: isPrivate ?? context.settings.answersPrivately,
    }),
    readPicture: async () => new Uint8Array(),
    recentAnswers: createRecentAnswers(async () => null, Date.now),
    log: { trace: () => {}, debug: rethrow, error: rethrow },
    newIncidentId: () => 'incident',
  });
  const answer = async (interaction: APIInteraction): Promise<Callback> => {
    const callbacks: Callback[] = [];
    await dispatch(interaction, async (callback) => {
      callbacks.push(callback);
    });
    const [callback] = callbacks;
    if (callback === undefined || callbacks.length > 1) {
      throw new Error(`The bot answered ${callbacks.length} times`);
    }
    return callback;
  };
  return {
    ask: async (command, filled) => sentMessage(await answer(aSlashInteraction(command, filled))),
    press: async ({ components, isPrivate }, pressed) =>
      sentMessage(await answer(aPress({ components, isPrivate, ...pressed }))),
    suggest: async (command, option, typed) =>
      choicesOf(await answer(anAutocomplete(command, option, typed))),
  };
}

/** Every command of the bot, on a Library. */
export function commandsOn(library: Library, options: TestBotOptions = {}): readonly Command[] {
  return createCommands({
    daily: options.daily ?? noDailySubscriptions,
    posts: options.posts ?? noPosts,
    settings: noSettingsCache,
    receivesMessages: true,
    questions: options.questions ?? noQuestionLog,
    reloadNotes: nobody,
    ignoredProblems: [],
    whyUnreadable: () => null,
    currentLibrary: () => library,
  });
}

const nobody = (): never => {
  throw new Error('This test has no such part');
};

const noPosts: ChannelPosts = { reply: nobody, edit: nobody, tell: nobody, delete: nobody };

const noDailySubscriptions: DailySubscriptions = {
  check: nobody,
  channelName: nobody,
  now: nobody,
  libraryIn: nobody,
  setUp: nobody,
  inGuild: nobody,
  find: nobody,
  change: nobody,
  pause: nobody,
  resume: nobody,
  remove: nobody,
  nextTimes: nobody,
  missed: nobody,
  previewTip: nobody,
  vote: nobody,
};

const noQuestionLog: QuestionLog = {
  keep: nobody,
  gaps: nobody,
  forget: nobody,
  mostMissed: nobody,
  count: nobody,
};

const noSettingsCache: SettingsCache = {
  settingsOf: nobody,
  ofServer: nobody,
  change: nobody,
  changeChannel: nobody,
};

/** No test expects the bot to log an error. */
function rethrow(facts: { readonly err: unknown }): never {
  throw facts.err;
}

function choicesOf({ body }: Callback): readonly string[] {
  if (body.type !== InteractionResponseType.ApplicationCommandAutocompleteResult) {
    throw new Error(`Callback of type ${body.type} offers no choices`);
  }
  return (body.data.choices ?? []).map(({ name }) => name);
}
