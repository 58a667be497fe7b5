import type { LocaleString } from 'discord-api-types/v10';

/** The settings of a server, complete with defaults. */
export interface GuildSettings {
  /** The channels in which questions are answered, threads included; empty for all channels. */
  readonly channelIds: readonly string[];
  /**
   * The categories whose notes may be seen; an empty name stands for notes without one. `null` for all notes.
   */
  readonly categories: readonly string[] | null;
  /** The language of public answers; `null` for the server's language in Discord. */
  readonly language: LocaleString | null;
  /** Whether messages that mention the bot are answered. */
  readonly answersMentions: boolean;
  /** Whether answers are private unless the person chooses `private: False`. */
  readonly answersPrivately: boolean;
  /** Whether questions without an answer are kept for those who write the notes. */
  readonly keepsQuestions: boolean;
  /** Seconds within which the same section is not shown publicly again in a channel; 0 to show it always. */
  readonly floodSeconds: number;
}

/** The settings of servers that never changed any, and of direct messages. */
export const DEFAULT_SETTINGS: GuildSettings = {
  channelIds: [],
  categories: null,
  language: null,
  answersMentions: false,
  answersPrivately: false,
  keepsQuestions: false,
  floodSeconds: 60,
};
