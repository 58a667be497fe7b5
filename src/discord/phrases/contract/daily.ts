/** `/daily`, its panels, and the posts. */
export interface DailyPhrases {
  readonly definition: DailyDefinition;

  // The post; labels are plain
  /** Small print under a post. */
  readonly postedAs: string;
  readonly explain: string;
  readonly anotherTip: string;
  readonly votedUp: string;
  readonly votedDown: string;
  readonly noMoreTips: string;

  // Who may, and where
  readonly onlyInServers: string;
  readonly onlyManagers: string;

  // What was filled in wrongly
  readonly badTime: (time: string) => string;
  readonly badTimeZone: (zone: string) => string;
  /** A country was named that has different times. */
  readonly severalTimeZones: (place: string, zones: readonly string[]) => string;
  readonly badDays: (days: string) => string;
  readonly badTopic: (topic: string) => string;
  /** `files`: their files, by which they can be told apart. */
  readonly severalNotes: (topic: string, files: readonly string[]) => string;
  /** There are no tips at all. */
  readonly noTipsYet: string;
  readonly topicWithoutTips: (topic: string) => string;
  /** The role chosen is @everyone. */
  readonly everyone: string;
  /** Another one is identical. */
  readonly setUpBefore: string;
  readonly tooMany: (most: number) => string;

  // What is missing in a channel
  /** `permissions` are names of {@link permissions}. */
  readonly missing: (channel: string, permissions: readonly string[]) => string;
  /** A forum in which every post must have a tag. */
  readonly needsTag: (channel: string) => string;
  readonly notSeen: (channel: string) => string;
  /** As Discord calls them in the language. */
  readonly permissions: Readonly<Record<DailyPermission, string>>;

  // A subscription
  readonly setUp: string;
  readonly changed: string;
  readonly paused: string;
  readonly resumed: string;
  readonly removed: string;
  readonly sureToRemove: string;
  readonly line: (facts: LineFacts) => string;
  /** The topic of a subscription whose note was deleted; plain. */
  readonly topicGone: string;
  /** Why it has no tips if its topic was a note; ends with a sentence that says what to do. */
  readonly noteGone: string;
  /** `times` are timestamps that Discord shows. */
  readonly nextTimes: (times: readonly string[]) => string;
  /** Missed posts of the last weeks. */
  readonly missed: (count: number) => string;
  /** Above an example. */
  readonly wouldLook: string;
  readonly list: (count: number) => string;
  readonly none: string;
  readonly whichOne: string;
  readonly gone: string;
  /** A menu of subscriptions; plain. */
  readonly menu: string;
  readonly pause: string;
  readonly resume: string;
  readonly preview: string;
  readonly remove: string;
  /** The button next to {@link remove} that keeps it. */
  readonly keep: string;

  // Days and topics, as they stand in a line and are offered while people type; plain
  readonly everyDay: string;
  readonly weekdays: string;
  readonly weekends: string;
  /** 0 is Monday. */
  readonly someDays: (days: readonly number[]) => string;
  /** Short and long name of a day, by which people may type it; 0 is Monday. */
  readonly dayNames: (day: number) => readonly [string, string];
  readonly topics: DailyTopics;

  /** Why it is paused; each ends with a sentence that says what to do. */
  readonly reasons: Readonly<Record<PauseReason, string>>;
  readonly stopped: (line: string, reason: string) => string;
}

/** Descriptions of `/daily`, its subcommands and their options. */
export interface DailyDefinition {
  readonly command: string;
  readonly setup: string;
  readonly list: string;
  readonly change: string;
  readonly preview: string;
  readonly next: string;
  readonly pause: string;
  readonly resume: string;
  readonly remove: string;
  readonly channel: string;
  readonly time: string;
  readonly timeZone: string;
  readonly topic: string;
  readonly days: string;
  readonly role: string;
  /** Like {@link role}, for a subscription that may already have one. */
  readonly otherRole: string;
  readonly which: string;
}

/** What a daily tip can be about. */
export interface DailyTopics {
  readonly all: string;
  readonly category: (name: string) => string;
  readonly tag: (name: string) => string;
  readonly note: (title: string) => string;
}

/** Permissions that the bot needs in a channel; otherwise posts would fail. */
export type DailyPermission =
  | 'view-channel'
  | 'send-messages'
  | 'send-in-threads'
  | 'attach-files'
  | 'read-history'
  | 'mention-role';

/** Why a subscription is paused. */
export type PauseReason =
  | 'by-hand'
  | 'no-tips'
  /** This machine does not know its time zone or days. */
  | 'bad-schedule'
  | 'channel-gone'
  | 'no-access'
  | 'no-permission'
  /** It is not known whether the last post arrived, and the bot may not look for it. */
  | 'no-history'
  | 'bot-removed'
  | 'rejected';

/** The parts of a line about a subscription, ready to be shown. */
export interface LineFacts {
  readonly time: string;
  readonly timeZone: string;
  readonly days: string;
  readonly channel: string;
  readonly topic: string;
  readonly role: string | null;
}
