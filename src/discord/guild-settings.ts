import type { LocaleString } from 'discord-api-types/v10';

/** How a server wants to be answered. One value, with nothing left to look up. */
export interface GuildSettings {
  /** The channels in which questions are answered, their threads included; empty: in all. */
  readonly channelIds: readonly string[];
  /** The categories whose notes may be seen; an empty name is for notes without one. `null`: all notes. */
  readonly categories: readonly string[] | null;
  /** The language of what all can read; `null`: what the server says in Discord. */
  readonly language: LocaleString | null;
  /** A message that mentions the bot is answered as a question. */
  readonly answersMentions: boolean;
  /** Answers are for the person alone unless `private: False` says otherwise. */
  readonly answersPrivately: boolean;
  /** The texts of questions without an answer are kept, for those who write the notes. */
  readonly keepsQuestions: boolean;
  /** Asked for again in a channel within so many seconds, a section is not shown to all again; 0: it is. */
  readonly floodSeconds: number;
}

/** A server that never changed anything; and direct messages. */
export const DEFAULT_SETTINGS: GuildSettings = {
  channelIds: [],
  categories: null,
  language: null,
  answersMentions: false,
  answersPrivately: false,
  keepsQuestions: false,
  floodSeconds: 60,
};
