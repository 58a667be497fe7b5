import type { DailySubscriptions } from '../../src/daily/subscriptions/daily-subscriptions.ts';
import {
  panelMessage,
  previewMessage,
  previewOccurrenceId,
  sureMessage,
} from '../../src/daily/views/subscription-messages.ts';
import { subcommand } from '../../src/discord/command/group-for-managers.ts';
import type { Context } from '../../src/discord/context.ts';
import { described } from '../../src/discord/phrases/described.ts';
import { privately } from '../../src/discord/privately.ts';
import type { Message } from '../../src/discord/reply.ts';
import { notice } from '../../src/discord/views/notice.ts';
import type { SubscriptionRow } from '../../src/store/subscriptions.ts';
import { whichOption } from './options.ts';
import { obstacleIn } from './read-settings.ts';
import { libraryOf, previewOf, viewOf, withWhich } from './subscription.ts';
import { suggest } from './suggest.ts';

/** Does something with one subscription, and gives the message to show then; the same for command and button. */
export type Action = (
  subscriptions: DailySubscriptions,
  row: SubscriptionRow,
  context: Context,
) => Promise<Message>;

/** Shows it with its next times. */
export const showOne: Action = async (subscriptions, row, context) =>
  panelMessage(await viewOf(subscriptions, row), null, context);

/** Stops it until it is resumed. */
export const pauseOne: Action = async (subscriptions, row, context) =>
  panelMessage(
    await viewOf(subscriptions, await subscriptions.pause(row)),
    context.phrases.daily.paused,
    context,
  );

/** Resumes it, or says why that is not possible. */
export const resumeOne: Action = async (subscriptions, row, context) => {
  const obstacle =
    row.paused_because === null
      ? null
      : await obstacleIn(subscriptions, row.guild_id, row, context);
  if (obstacle !== null) {
    // The panel already says what to do about a channel that is gone.
    const said = row.paused_because === 'channel-gone' ? null : obstacle;
    return panelMessage(await viewOf(subscriptions, row), said, context);
  }
  if (row.paused_because === 'no-tips' && (await subscriptions.previewTip(row)) === null) {
    return panelMessage(await viewOf(subscriptions, row), null, context);
  }
  const resumed = await subscriptions.resume(row);
  return resumed === 'bad-schedule'
    ? panelMessage(await viewOf(subscriptions, { ...row, paused_because: resumed }), null, context)
    : panelMessage(await viewOf(subscriptions, resumed), context.phrases.daily.resumed, context);
};

/** Shows the tip that would come next. */
export const previewOne: Action = async (subscriptions, row, context) => {
  const tip = await previewOf(subscriptions, row);
  return tip === null
    ? notice(context.phrases.daily.reasons['no-tips'])
    : previewMessage(tip, context, previewOccurrenceId(row));
};

/** Asks for confirmation before it is removed. */
export const askRemoveOne: Action = async (subscriptions, row, context) =>
  sureMessage({ row, library: await libraryOf(subscriptions, row) }, context);

/** Removes it. */
export const removeOne: Action = async (subscriptions, row, context) => {
  await subscriptions.remove(row);
  return notice(context.phrases.daily.removed);
};

/** Subcommands about one subscription. */
type AboutOne = 'preview' | 'next' | 'pause' | 'resume' | 'remove';

/** A subcommand that does something with one subscription. */
export const aboutOne = (subscriptions: DailySubscriptions, name: AboutOne, action: Action) =>
  subcommand({
    definition: {
      name,
      ...described(({ daily }) => daily.definition[name]),
      options: [whichOption],
    },

    run: ({ serverId, options }, context) =>
      withWhich({ subscriptions, guildId: serverId }, options.which, context, async (row) =>
        privately(await action(subscriptions, row, context)),
      ),

    suggest: (request, context) => suggest(subscriptions, request, context),
  });
