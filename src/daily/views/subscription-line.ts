import type { Look } from '../../discord/context.ts';
import { clip, MAX_NAMED, shown } from '../../discord/views/shown.ts';
import type { Library } from '../../library/library.ts';
import type { SubscriptionRow } from '../../store/subscriptions.ts';
import { formatTimeOfDay } from '../time/time-of-day.ts';
import { parseTopic, tipsAbout } from '../tips/topic.ts';
import { daysText } from './days-text.ts';
import { topicText } from './topic-text.ts';

/** Characters for a topic's name. */
const MAX_TOPIC = 100;

/** Characters for a channel's name, so that there is room for the rest. */
const MAX_CHANNEL = 30;

/** A subscription on one line, in Discord's Markdown. */
export function subscriptionLine(
  row: SubscriptionRow,
  library: Library,
  { phrases }: Pick<Look, 'phrases'>,
): string {
  const words = phrases.daily;
  const topic = topicText(library, parseTopic(row.topic), words.topics);
  return words.line({
    time: formatTimeOfDay(row.minute_of_day),
    timeZone: shown(row.time_zone, MAX_TOPIC),
    days: daysText(row.weekdays, words),
    channel: `<#${row.channel_id}>`,
    topic: topic === null ? words.topicGone : shown(topic, MAX_TOPIC),
    role: row.role_id === null ? null : `<@&${row.role_id}>`,
  });
}

/** The parts of a subscription's label, except for words. */
export interface Labelled {
  readonly row: SubscriptionRow;
  readonly channelName: string | null;
  readonly library: Library;
}

/** A subscription in plain text, for a menu or a choice of at most 100 characters. */
export function subscriptionLabel(
  { row, channelName, library }: Labelled,
  { phrases }: Pick<Look, 'phrases'>,
): string {
  const words = phrases.daily;
  const topic = topicText(library, parseTopic(row.topic), words.topics) ?? words.topicGone;
  const time = `${formatTimeOfDay(row.minute_of_day)} ${row.time_zone}`;
  const channel = channelName === null ? '' : `#${clip(channelName, MAX_CHANNEL)}, `;
  return `${channel}${time}, ${daysText(row.weekdays, words)}, ${topic}`;
}

/** Why a subscription is paused, and what to do about it; `null` while it runs. */
export function pauseText(
  { paused_because, topic }: SubscriptionRow,
  library: Library,
  { phrases }: Pick<Look, 'phrases'>,
): string | null {
  const { reasons, noteGone } = phrases.daily;
  if (paused_because === null) return null;
  const isNoteGone = topicText(library, parseTopic(topic), phrases.daily.topics) === null;
  if (paused_because === 'no-tips' && isNoteGone) return noteGone;
  return isReason(reasons, paused_because) ? reasons[paused_because] : paused_because;
}

/** Why a running subscription has nothing to post; `null` if it is paused or has tips. */
export function noTipsReason(
  { paused_because, topic }: SubscriptionRow,
  library: Library,
  { phrases }: Pick<Look, 'phrases'>,
): string | null {
  const words = phrases.daily;
  const about = parseTopic(topic);
  if (paused_because !== null || tipsAbout(library, about).length > 0) return null;
  if (about.kind === 'all') return words.noTipsYet;
  const name = topicText(library, about, words.topics);
  return name === null ? words.noteGone : words.topicWithoutTips(shown(name, MAX_NAMED));
}

function isReason<T extends object>(reasons: T, name: string): name is Extract<keyof T, string> {
  return Object.hasOwn(reasons, name);
}
