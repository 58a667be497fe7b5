import { type PlacedTip, placedTip } from '../../src/answers/placed-tip.ts';
import type { DailySubscriptions } from '../../src/daily/subscriptions/daily-subscriptions.ts';
import { subscriptionLabel } from '../../src/daily/views/subscription-line.ts';
import type { SubscriptionView } from '../../src/daily/views/subscription-messages.ts';
import type { Context } from '../../src/discord/context.ts';
import { privateNotice } from '../../src/discord/privately.ts';
import type { Reply } from '../../src/discord/reply.ts';
import type { Library } from '../../src/library/library.ts';
import type { SubscriptionRow } from '../../src/store/subscriptions.ts';

/** How many next times are shown for each subscription. */
const TIMES_SHOWN = 3;

/** The subscriptions, and the server whose subscriptions are meant. */
export interface ServerDaily {
  readonly subscriptions: DailySubscriptions;
  readonly guildId: string;
}

/** Answers about a subscription: the one with this id, else the server's only one. */
export async function withSubscription(
  { subscriptions, guildId }: ServerDaily,
  id: string | undefined,
  context: Context,
  answer: (row: SubscriptionRow) => Promise<Reply>,
): Promise<Reply> {
  const words = context.phrases.daily;
  if (id !== undefined) {
    const found = await subscriptions.find(guildId, id);
    return found === undefined ? privateNotice(words.gone) : answer(found);
  }
  const [only, ...others] = await subscriptions.inGuild(guildId);
  if (only === undefined) return privateNotice(words.none);
  return others.length > 0 ? privateNotice(words.whichOne) : answer(only);
}

/** Like {@link withSubscription}, for the option `which:`: a chosen id, or a part of a label that only one has. */
export async function withWhich(
  at: ServerDaily,
  which: string | undefined,
  context: Context,
  answer: (row: SubscriptionRow) => Promise<Reply>,
): Promise<Reply> {
  const isChosen =
    which === undefined || (await at.subscriptions.find(at.guildId, which)) !== undefined;
  const called = isChosen ? [] : await labelled(at, which, context);
  if (called.length > 1) return privateNotice(context.phrases.daily.whichOne);
  return withSubscription(at, called[0]?.row.id ?? which, context, answer);
}

/** The subscriptions of a server whose labels contain a text, with these labels. */
export async function labelled(
  { subscriptions, guildId }: ServerDaily,
  typed: string,
  look: Pick<Context, 'phrases'>,
): Promise<readonly { readonly row: SubscriptionRow; readonly label: string }[]> {
  const rows = await subscriptions.inGuild(guildId);
  const all = rows.map(async (row) => {
    const [channelName, library] = await Promise.all([
      subscriptions.channelName(row.channel_id),
      libraryOf(subscriptions, row),
    ]);
    return { row, label: subscriptionLabel({ row, channelName, library }, look) };
  });
  const wanted = typed.trim().toLowerCase();
  return (await Promise.all(all)).filter(({ label }) => label.toLowerCase().includes(wanted));
}

/** The notes that members see in a subscription's channel. */
export function libraryOf(
  subscriptions: DailySubscriptions,
  row: SubscriptionRow,
): Promise<Library> {
  return subscriptions.libraryIn(row.guild_id, row.channel_id);
}

/** A subscription as it is shown. */
export async function viewOf(
  subscriptions: DailySubscriptions,
  row: SubscriptionRow,
): Promise<SubscriptionView> {
  return {
    row,
    channelName: await subscriptions.channelName(row.channel_id),
    library: await libraryOf(subscriptions, row),
    nextTimes: subscriptions.nextTimes(row, TIMES_SHOWN),
    missed: await subscriptions.missed(row),
  };
}

/** The tip that would come next; `null` without tips. */
export async function previewOf(
  subscriptions: DailySubscriptions,
  row: SubscriptionRow,
): Promise<PlacedTip | null> {
  const tipId = await subscriptions.previewTip(row);
  return tipId === null ? null : placedTip(await libraryOf(subscriptions, row), tipId);
}
