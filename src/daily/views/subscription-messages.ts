import type { PlacedTip } from '../../answers/placed-tip.ts';
import type { Look } from '../../discord/context.ts';
import { MAX_TEXT_DISPLAY_CHARACTERS } from '../../discord/limits.ts';
import type { Message } from '../../discord/reply.ts';
import { textSize } from '../../discord/text-size.ts';
import {
  actionRow,
  button,
  containerMessage,
  menuRow,
  textDisplay,
} from '../../discord/views/components.ts';
import { timestamp } from '../../discord/views/timestamp.ts';
import type { Library } from '../../library/library.ts';
import type { SubscriptionRow } from '../../store/subscriptions.ts';
import { occurrenceId } from '../posting/occurrence.ts';
import { pressOn, SUBSCRIPTION_PRESS } from './daily-press.ts';
import {
  noTipsReason,
  pauseText,
  subscriptionLabel,
  subscriptionLine,
} from './subscription-line.ts';
import { tipMessage } from './tip-message.ts';

/** Symbols that need no translation. */
const RESTS = '⏸️ ';
const LACKS_TIPS = '⚠️ ';

/** A subscription, and what is shown of it beyond its row. */
export interface SubscriptionView {
  readonly row: SubscriptionRow;
  /** `null` for a channel that is gone. */
  readonly channelName: string | null;
  /** The notes that members see in its channel. */
  readonly library: Library;
  /** Milliseconds since 1970; empty while it is paused. */
  readonly nextTimes: readonly number[];
  /** How many posts of the last weeks were skipped because it was too late for them. */
  readonly missed: number;
}

/** All subscriptions of a server, on one line each if there is no room for more, and a menu to open one. */
export function listMessage(views: readonly SubscriptionView[], look: Look): Message {
  const words = look.phrases.daily;
  if (views.length === 0) return containerMessage(textDisplay(words.none));
  const title = words.list(views.length);
  const whole = [title, ...views.map((view) => linesOf(view, look).join('\n'))];
  const fits = whole.reduce((sum, text) => sum + textSize(text), 0) <= MAX_TEXT_DISPLAY_CHARACTERS;
  const texts = fits ? whole : [title, ...views.map((view) => lineOf(view, look))];
  return containerMessage([
    ...texts.flatMap(textDisplay),
    ...menuRow(
      pressOn(SUBSCRIPTION_PRESS.open, ''),
      words.menu,
      views.map((view) => ({ label: subscriptionLabel(view, look), value: view.row.id })),
    ),
  ]);
}

/** One subscription with its buttons; `said` is what was just done, or `null`. */
export function panelMessage(view: SubscriptionView, said: string | null, look: Look): Message {
  const words = look.phrases.daily;
  return containerMessage([
    ...textDisplay([...(said === null ? [] : [said]), ...linesOf(view, look)].join('\n')),
    ...actionRow([
      view.row.paused_because === null
        ? button(words.pause, pressOn(SUBSCRIPTION_PRESS.pause, view.row.id))
        : button(words.resume, pressOn(SUBSCRIPTION_PRESS.resume, view.row.id)),
      button(words.preview, pressOn(SUBSCRIPTION_PRESS.preview, view.row.id)),
      button(words.remove, pressOn(SUBSCRIPTION_PRESS.askRemove, view.row.id)),
    ]),
  ]);
}

/** Asks before a subscription is deleted. */
export function sureMessage(
  { row, library }: Pick<SubscriptionView, 'row' | 'library'>,
  look: Look,
): Message {
  const words = look.phrases.daily;
  return containerMessage([
    ...textDisplay(`${words.sureToRemove}\n${subscriptionLine(row, library, look)}`),
    ...actionRow([
      button(words.remove, pressOn(SUBSCRIPTION_PRESS.remove, row.id)),
      button(words.keep, pressOn(SUBSCRIPTION_PRESS.open, row.id)),
    ]),
  ]);
}

/** What was done, the subscription as it is now, and how its tip looks. */
export function savedMessage(
  said: string,
  view: SubscriptionView,
  tip: PlacedTip | null,
  look: Look,
): Message {
  const panel = panelMessage(view, said, look);
  if (tip === null) return panel;
  const preview = previewMessage(tip, look, previewOccurrenceId(view.row));
  return {
    components: [
      ...panel.components,
      ...containerMessage(textDisplay(look.phrases.daily.wouldLook)).components,
      ...preview.components,
    ],
    files: preview.files,
    pings: [],
  };
}

/** A tip for one person only; `occurrence` is the id of the post from which it was asked for. */
export function previewMessage(tip: PlacedTip, look: Look, occurrence: string): Message {
  return tipMessage(tip, { occurrenceId: occurrence, hasVotes: false, roleId: null }, look);
}

/** The id that stands for a post in a preview: it has the subscription, but no date. */
export function previewOccurrenceId({ id }: SubscriptionRow): string {
  return occurrenceId({ subscriptionId: id, localDate: '' });
}

/** A subscription on one line. Why it is paused or has no tips is said where it is opened. */
function lineOf({ row, library }: SubscriptionView, look: Look): string {
  return `${signOf(row, library, look)}${subscriptionLine(row, library, look)}`;
}

function signOf(row: SubscriptionRow, library: Library, look: Look): string {
  if (row.paused_because !== null) return RESTS;
  return noTipsReason(row, library, look) === null ? '' : LACKS_TIPS;
}

function linesOf(
  { row, library, nextTimes, missed }: SubscriptionView,
  look: Look,
): readonly string[] {
  const words = look.phrases.daily;
  const reason = pauseText(row, library, look);
  const lack = noTipsReason(row, library, look);
  return [
    subscriptionLine(row, library, look),
    ...(reason === null ? [] : [`${RESTS}${reason}`]),
    ...(lack === null ? [] : [`${LACKS_TIPS}${lack}`]),
    ...(nextTimes.length === 0 ? [] : [words.nextTimes(nextTimes.map((ms) => timestamp(ms, 'f')))]),
    ...(missed === 0 ? [] : [words.missed(missed)]),
  ];
}
