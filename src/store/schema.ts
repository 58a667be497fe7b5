import type { Generated } from 'kysely';

/** All tables, as `kysely` sees them. Times are milliseconds since 1970, dates are local `YYYY-MM-DD`. */
export interface Database {
  readonly schema_version: SchemaVersionTable;
  readonly daily_subscriptions: DailySubscriptionTable;
  readonly daily_occurrences: DailyOccurrenceTable;
  readonly daily_decks: DailyDeckTable;
  readonly daily_votes: DailyVoteTable;
  readonly guild_settings: GuildSettingsTable;
  readonly channel_settings: ChannelSettingsTable;
  readonly questions: QuestionTable;
  readonly section_feedback: SectionFeedbackTable;
  readonly mention_answers: MentionAnswerTable;
  readonly departed_guilds: DepartedGuildTable;
}

/** One row: the version that the tables have. */
export interface SchemaVersionTable {
  version: number;
}

/** A channel that wants an exam tip at a time of day. */
export interface DailySubscriptionTable {
  /** Short random key; part of the occurrence's nonce. */
  id: string;
  guild_id: string;
  channel_id: string;
  /** Minutes after local midnight, 0-1439. */
  minute_of_day: number;
  /** IANA time zone: `Europe/Berlin`. */
  time_zone: string;
  /** Bit 0 is Monday, bit 6 is Sunday. */
  weekdays: number;
  /** `all`, `category:…`, `tag:…` or `note:…`. */
  topic: string;
  role_id: string | null;
  /** A user's id, or `NOBODY`. */
  created_by: string;
  created_at: number;
  /** Why it is paused; `null` while it runs. */
  paused_because: string | null;
  /** When the people concerned were told that it is paused. */
  told_at: number | null;
  /** When the next occurrence is due; `null` while paused. */
  next_at: number | null;
  /** Local date of the next occurrence. */
  next_date: string | null;
}

/** A post of one subscription on one local date, and its state. */
export interface DailyOccurrenceTable {
  subscription_id: string;
  local_date: string;
  due_at: number;
  state: 'due' | 'claimed' | 'sent' | 'skipped' | 'failed';
  /** The process that holds the claim. */
  owner: string | null;
  /** When a post may first have reached Discord; from then on it may exist. */
  first_sent_at: number | null;
  /**
   * While `due`: it is not tried before this time. While `claimed`: when the claim ends, whatever happens to its
   * owner.
   */
  claimable_at: number;
  attempts: Generated<number>;
  tip_id: string | null;
  message_id: string | null;
  /** Why it was skipped or failed. */
  reason: string | null;
}

/** The shuffled tips of a subscription, as JSON that `daily/tips/deck` reads and writes. */
export interface DailyDeckTable {
  subscription_id: string;
  deck: string;
}

/** A member's vote on a tip; each member counts once. */
export interface DailyVoteTable {
  guild_id: string;
  tip_id: string;
  user_id: string;
  /** 1 or -1. */
  vote: number;
}

/** The settings of a server; `null` where it never chose, so that defaults may change. */
export interface GuildSettingsTable {
  guild_id: string;
  /** Ids of channels as a JSON list. */
  channels: string | null;
  /** Names of categories as a JSON list. */
  categories: string | null;
  /** Discord's name of a language: `de`. */
  language: string | null;
  /** 0 or 1, like the next two. */
  answers_mentions: number | null;
  answers_privately: number | null;
  keeps_questions: number | null;
  flood_seconds: number | null;
}

/** The settings of a server for a single channel. */
export interface ChannelSettingsTable {
  guild_id: string;
  channel_id: string;
  /** Like the server's. */
  categories: string;
}

/** A question that the notes did not answer, with how often it was asked on one day. No ids of people. */
export interface QuestionTable {
  guild_id: string;
  /** Date in UTC. */
  asked_on: string;
  why: 'nothing-found' | 'missed';
  text: string;
  /** What the person had expected; mostly empty. */
  remark: string;
  times: number;
}

/** How often people said that a section helped, and that it did not. No ids of people. */
export interface SectionFeedbackTable {
  guild_id: string;
  section_id: string;
  helpful: number;
  missed: number;
}

/** The answer to a message that mentioned the bot, kept for a day. No ids of people and no text. */
export interface MentionAnswerTable {
  question_id: string;
  guild_id: string;
  channel_id: string;
  answer_id: string;
  answered_at: number;
}

/** A server that the bot is no longer in, until its rows are deleted. */
export interface DepartedGuildTable {
  guild_id: string;
  left_at: number;
}
