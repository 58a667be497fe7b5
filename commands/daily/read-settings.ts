import type { DailySubscriptions } from '../../src/daily/subscriptions/daily-subscriptions.ts';
import type { SubscriptionSettings } from '../../src/daily/subscriptions/subscription-settings.ts';
import { EVERY_DAY } from '../../src/daily/time/schedule.ts';
import { parseTimeOfDay } from '../../src/daily/time/time-of-day.ts';
import { parseWeekdays } from '../../src/daily/time/weekdays.ts';
import { parseTopic, tipsAbout } from '../../src/daily/tips/topic.ts';
import { topicText } from '../../src/daily/views/topic-text.ts';
import type { Context } from '../../src/discord/context.ts';
import type { SlashRequest } from '../../src/discord/request.ts';
import { MAX_ASKED, shown } from '../../src/discord/views/shown.ts';
import type { Library } from '../../src/library/library.ts';
import { readTopic } from './read-topic.ts';
import { readZone } from './read-zone.ts';
import { type Refused, refused } from './refused.ts';
import type { ServerDaily } from './subscription.ts';

/** The options that a person filled in; those left out stay as they were. */
export interface FilledIn {
  readonly channel: string | undefined;
  readonly time: string | undefined;
  readonly timezone: string | undefined;
  readonly topic: string | undefined;
  readonly days: string | undefined;
  readonly role: string | undefined;
}

/** The options of a command, and the person's language. */
type SettingsRequest = Pick<SlashRequest<FilledIn>, 'options' | 'locale'>;

/** Settings with which posts can be made, or a sentence on what prevents them. */
export type ReadSettings =
  | { readonly kind: 'settings'; readonly settings: SubscriptionSettings }
  | Refused;

/** Defaults for options that are left out. */
const DEFAULTS: SubscriptionSettings = {
  channel_id: '',
  minute_of_day: 0,
  time_zone: 'UTC',
  weekdays: EVERY_DAY,
  topic: 'all',
  role_id: null,
};

/**
 * Reads the options, and makes sure that posts can be made, so that nothing is saved that would fail.
 *
 * @param before the current settings; nothing for a new subscription
 */
export async function readSettings(
  { subscriptions, guildId }: ServerDaily,
  request: SettingsRequest,
  context: Context,
  before?: SubscriptionSettings,
): Promise<ReadSettings> {
  const start = before ?? DEFAULTS;
  const library = await subscriptions.libraryIn(
    guildId,
    request.options.channel ?? start.channel_id,
  );
  const read = readValues(request, { library, nowMs: subscriptions.now() }, context, start);
  if (read.kind === 'refused') return read;
  // The role @everyone has the server's id. It is never pinged, but choosing it removes a role.
  const isEveryone = read.settings.role_id === guildId;
  if (isEveryone && before === undefined) return refused(context.phrases.daily.everyone);
  const emptyTopic =
    before && (await emptyTopicOf({ subscriptions, guildId }, before, read.settings, context));
  if (emptyTopic) return refused(context.phrases.daily.topicWithoutTips(quoted(emptyTopic)));
  const settings = isEveryone ? { ...read.settings, role_id: null } : read.settings;
  const obstacle = await obstacleIn(subscriptions, guildId, settings, context);
  return obstacle === null ? { kind: 'settings', settings } : refused(obstacle);
}

function readValues(
  request: SettingsRequest,
  { library, nowMs }: { readonly library: Library; readonly nowMs: number },
  context: Context,
  before: SubscriptionSettings,
): ReadSettings {
  const words = context.phrases.daily;
  const { channel, time, timezone, topic, days, role } = request.options;
  const minuteOfDay = time === undefined ? before.minute_of_day : parseTimeOfDay(time);
  if (minuteOfDay === null) return refused(words.badTime(quoted(time)));
  const zone = readZone(timezone, before.time_zone, { locale: request.locale, nowMs }, context);
  if (zone.kind === 'refused') return zone;
  const weekdays = days === undefined ? before.weekdays : parseWeekdays(days, words);
  if (weekdays === null) return refused(words.badDays(quoted(days)));
  const read = topic === undefined ? null : readTopic(library, topic, context);
  if (read?.kind === 'refused') return read;
  return {
    kind: 'settings',
    settings: {
      channel_id: channel ?? before.channel_id,
      minute_of_day: minuteOfDay,
      time_zone: zone.timeZone,
      weekdays,
      topic: read?.stored ?? before.topic,
      role_id: role ?? before.role_id,
    },
  };
}

/** The subscription's topic, if it moves to a channel where that has no tips; `null` when all is well. */
async function emptyTopicOf(
  { subscriptions, guildId }: ServerDaily,
  before: SubscriptionSettings,
  after: SubscriptionSettings,
  { phrases }: Context,
): Promise<string | null> {
  if (before.channel_id === after.channel_id) return null;
  const topic = parseTopic(after.topic);
  const library = await subscriptions.libraryIn(guildId, after.channel_id);
  // Nobody chose this topic, so it need not have tips yet, as in setup.
  if (topic.kind === 'all' || tipsAbout(library, topic).length > 0) return null;
  const words = phrases.daily;
  const known = await subscriptions.libraryIn(guildId, before.channel_id);
  return topicText(known, topic, words.topics) ?? words.topicGone;
}

/** A sentence on what prevents posts in a channel; `null` for nothing. */
export async function obstacleIn(
  subscriptions: DailySubscriptions,
  guildId: string,
  { channel_id: channelId, role_id: roleId }: SubscriptionSettings,
  { phrases }: Context,
): Promise<string | null> {
  const words = phrases.daily;
  const channel = `<#${channelId}>`;
  const check = await subscriptions.check({ guildId, channelId, roleId });
  switch (check.kind) {
    case 'fine':
      return null;
    case 'missing':
      return words.missing(
        channel,
        check.permissions.map((name) => words.permissions[name]),
      );
    case 'needs-tag':
      return words.needsTag(channel);
    case 'gone':
      return words.reasons['channel-gone'];
    case 'not-seen':
      return words.notSeen(channel);
  }
}

function quoted(text: string | undefined): string {
  return shown(text ?? '', MAX_ASKED);
}
