import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { createCommands } from '../commands/index.ts';
import type { Config } from './config.ts';
import { createDaily, type Daily } from './daily/daily.ts';
import { channelPosts } from './discord/channels/channel-posts.ts';
import { threadParents } from './discord/channels/thread-parents.ts';
import { definitionsOf } from './discord/command/command.ts';
import { createRest } from './discord/connection/create-rest.ts';
import { connectGateway, type Gateway } from './discord/connection/gateway.ts';
import type { Context } from './discord/context.ts';
import { createDispatch } from './discord/dispatch/dispatch.ts';
import { findAnswerThrough } from './discord/dispatch/find-answer.ts';
import { createRecentAnswers } from './discord/dispatch/recent-answers.ts';
import { personLanguages } from './discord/language/person-language.ts';
import { serverLanguages } from './discord/language/server-language.ts';
import { MAX_ATTACHMENT_BYTES } from './discord/limits.ts';
import { createMentionAnswers } from './discord/mentions/mention-answers.ts';
import { noteLinks } from './discord/note-link.ts';
import { languageFor, languageOf } from './discord/phrases/languages.ts';
import { phraseBook } from './discord/phrases/phrase-book.ts';
import { createPictureReader } from './discord/pictures/picture-reader.ts';
import type { Asked } from './discord/request.ts';
import { createQuestionLog, keeperFor } from './gaps/question-log.ts';
import type { NotesInUse } from './notes-in-use.ts';
import { createCategoryViews } from './search/category-views.ts';
import { createSettingsCache } from './settings/settings-cache.ts';
import type { Store } from './store/store.ts';
import { departures } from './upkeep/departures.ts';
import { startUpkeep } from './upkeep/upkeep.ts';

/** How long converting a picture may take: the person is waiting, and Discord gives up after 3 seconds. */
const PICTURE_SECONDS = 2;

/** The Discord that the bot talks to. */
export interface Discord {
  readonly token: string;
  /** Its REST API, without the version. */
  readonly apiUrl: string;
  /** Discord's time, in milliseconds since 1970. That of a playground can be moved. */
  readonly now: () => number;
}

type BotSettings = Pick<
  Config,
  'guildId' | 'ignoredProblems' | 'notesUrl' | 'answersMentions' | 'dailyCatchUpMs'
>;

/** Everything that the bot needs. */
export interface BotParts extends Discord, BotSettings {
  /** A request asks once for the current ones, and keeps that snapshot to its end. */
  readonly notes: Pick<NotesInUse, 'current' | 'reload' | 'whyUnreadable'>;
  readonly store: Store;
  readonly log: Logger;
}

/**
 * Connects the commands to Discord and lets the daily tips run. Resolves when the bot answers.
 *
 * @throws {GatewayRefusedError} when Discord does not take the token or the intents.
 */
export async function startBot(parts: BotParts): Promise<Gateway> {
  const { token, apiUrl, guildId, notes, now, log } = parts;
  const tools = sharedTools(parts);
  const daily = dailyTips(parts, tools);
  const contextFor = contexts(parts, tools);
  const commands = createCommands({
    daily: daily.subscriptions,
    posts: tools.posts,
    settings: tools.settingsCache,
    receivesMessages: parts.answersMentions,
    questions: tools.questions,
    reloadNotes: notes.reload,
    ignoredProblems: parts.ignoredProblems,
    whyUnreadable: notes.whyUnreadable,
    currentLibrary: () => notes.current().library,
  });
  const dispatch = createDispatch({
    commands,
    contextFor: (asked, wanted) => {
      tools.languages.heard(asked);
      return contextFor(asked, wanted);
    },
    readPicture: tools.readPicture,
    recentAnswers: createRecentAnswers(findAnswerThrough(tools.rest), now),
    log,
    newIncidentId: () => randomBytes(4).toString('hex'),
  });
  const kept = parts.store.mentionAnswers;
  const localeOf = tools.languages.of;
  const gateway = await connectGateway({
    token,
    apiUrl,
    guildId,
    definitions: definitionsOf(commands),
    dispatch,
    guilds: departures(parts),
    mentions: parts.answersMentions
      ? createMentionAnswers({ posts: tools.posts, kept, contextFor, localeOf, now, log })
      : null,
    log,
  });
  const running = daily.start();
  const upkeep = startUpkeep(parts);
  return {
    refused: gateway.refused,
    close: async (graceMs) => {
      await Promise.all([running.stop(), upkeep.stop(), gateway.close(graceMs)]);
    },
  };
}

type SharedTools = ReturnType<typeof sharedTools>;

/** What daily tips, commands and mentions share. */
function sharedTools({ token, apiUrl, notesUrl, store, now, log }: BotParts) {
  const rest = createRest(apiUrl, token);
  const readPicture = createPictureReader({ readFile, timeoutSeconds: PICTURE_SECONDS, log });
  return {
    rest,
    readPicture,
    posts: channelPosts(rest, readPicture),
    languages: personLanguages(),
    settingsCache: createSettingsCache(store.settings, now, log),
    questions: createQuestionLog({ store, now, log }),
    /** The part of the notes that a server has chosen by category. */
    viewOf: createCategoryViews(),
    linkTo: noteLinks(notesUrl),
  };
}

/** Sets the daily tips up: each server gets them in its language and from the notes that it shows. */
function dailyTips(parts: BotParts, tools: SharedTools): Daily {
  const { rest, readPicture, settingsCache, viewOf, linkTo } = tools;
  const { store, notes, now, log } = parts;
  const parentOf = threadParents(rest);
  const languageIn = serverLanguages({
    rest,
    settingOf: async (serverId) => (await settingsCache.ofServer(serverId)).guild.language,
    now,
  });
  return createDaily({
    store,
    rest,
    currentLibrary: () => notes.current().library,
    libraryIn: async (serverId, channelId) => {
      const parentId = await parentOf(channelId);
      const { categories } = await settingsCache.settingsOf({ serverId, channelId, parentId });
      return viewOf(notes.current(), categories).library;
    },
    lookFor: async (serverId) => ({
      phrases: phraseBook(await languageIn(serverId)),
      linkTo,
      maxAttachmentBytes: MAX_ATTACHMENT_BYTES,
    }),
    readPicture,
    catchUpMs: parts.dailyCatchUpMs,
    now,
    random: Math.random,
    sleep,
    log,
  });
}

/** Makes the context of a request from the settings of its server. */
function contexts({ notes }: BotParts, tools: SharedTools) {
  const { settingsCache, viewOf, linkTo, questions } = tools;
  return async (asked: Asked, wanted: boolean | null): Promise<Context> => {
    const settings = await settingsCache.settingsOf(asked);
    const isPrivate = wanted ?? settings.answersPrivately;
    return {
      phrases: phraseBook(languageFor(asked, { isPrivate, setting: settings.language })),
      personal: phraseBook(languageOf(asked.locale)),
      linkTo,
      maxAttachmentBytes: asked.maxAttachmentBytes,
      engine: viewOf(notes.current(), settings.categories),
      settings,
      isPrivate,
      keepQuestion: keeperFor(questions, asked, settings),
      random: Math.random,
    };
  };
}
