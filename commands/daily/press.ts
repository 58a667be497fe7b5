import { tipAtRandom } from '../../src/answers/placed-tip.ts';
import { type PostId, parsePostId, subscriptionIdIn } from '../../src/daily/posting/post-id.ts';
import type { DailySubscriptions } from '../../src/daily/subscriptions/daily-subscriptions.ts';
import { parseTopic, tipsAbout } from '../../src/daily/tips/topic.ts';
import { SUBSCRIPTION_PRESS, TIP_PRESS } from '../../src/daily/views/daily-press.ts';
import { previewMessage } from '../../src/daily/views/subscription-messages.ts';
import { forManagers } from '../../src/discord/command/for-managers.ts';
import { EXPLAIN } from '../../src/discord/command/names.ts';
import type { Context } from '../../src/discord/context.ts';
import { openPassage } from '../../src/discord/press/open-passage.ts';
import { replyInPlace } from '../../src/discord/press/reply-in-place.ts';
import { privately, privateNotice } from '../../src/discord/privately.ts';
import type { Reply } from '../../src/discord/reply.ts';
import type { PressRequest } from '../../src/discord/request.ts';
import {
  type Action,
  askRemoveOne,
  pauseOne,
  previewOne,
  removeOne,
  resumeOne,
  showOne,
} from './about-one.ts';
import { libraryOf, withSubscription } from './subscription.ts';

const ACTIONS: Readonly<Record<string, Action>> = {
  [SUBSCRIPTION_PRESS.open]: showOne,
  [SUBSCRIPTION_PRESS.pause]: pauseOne,
  [SUBSCRIPTION_PRESS.resume]: resumeOne,
  [SUBSCRIPTION_PRESS.preview]: previewOne,
  [SUBSCRIPTION_PRESS.askRemove]: askRemoveOne,
  [SUBSCRIPTION_PRESS.remove]: removeOne,
};

/** Answers the buttons of posts, which are for everybody, and those of subscriptions. */
export async function press(
  subscriptions: DailySubscriptions,
  request: PressRequest,
  context: Context,
): Promise<Reply | null> {
  const { what, about } = request.id;
  const post = parsePostId(about);
  if (post !== null) return pressOnTip(subscriptions, request, post, context);
  const action = ACTIONS[what];
  if (action === undefined) return null;
  const [id = about] = request.values;
  return forManagers(request, context.phrases.daily, (guildId) =>
    withSubscription({ subscriptions, guildId }, id, context, async (row) => {
      const message = await action(subscriptions, row, context);
      return what === SUBSCRIPTION_PRESS.preview
        ? privately(message)
        : replyInPlace(request, { message });
    }),
  );
}

async function pressOnTip(
  subscriptions: DailySubscriptions,
  request: PressRequest,
  post: PostId,
  context: Context,
): Promise<Reply | null> {
  const words = context.phrases.daily;
  switch (request.id.what) {
    case TIP_PRESS.explain:
      return explainPost(request, post, context);
    case TIP_PRESS.another:
      return another(subscriptions, request, post, context);
    case TIP_PRESS.up:
      return vote(subscriptions, request, post, { value: 1, said: words.votedUp });
    case TIP_PRESS.down:
      return vote(subscriptions, request, post, { value: -1, said: words.votedDown });
    default:
      return null;
  }
}

/** Opens the section that contains the tip; its buttons are those of `/explain`. */
function explainPost(request: PressRequest, { sectionId }: PostId, context: Context): Reply {
  const id = { ...request.id, command: EXPLAIN };
  return openPassage({ ...request, id }, { sectionId, page: 0, backTo: null }, context);
}

/** Shows another tip on the same topic, privately. */
async function another(
  subscriptions: DailySubscriptions,
  request: PressRequest,
  { occurrenceId, tipId }: PostId,
  context: Context,
): Promise<Reply> {
  const id = subscriptionIdIn(occurrenceId);
  const subscription = await subscriptions.find(request.serverId ?? '', id);
  const library =
    subscription === undefined
      ? context.engine.library
      : await libraryOf(subscriptions, subscription);
  const tips = tipsAbout(library, parseTopic(subscription?.topic ?? 'all'));
  const tip = tipAtRandom(library, tips, context.random, tipId);
  if (tip === null) return privateNotice(context.phrases.daily.noMoreTips);
  const message = previewMessage(tip, context, occurrenceId);
  // Below a panel, the message shows more than the tip.
  const isPanel = request.message.components.length > message.components.length;
  return isPanel ? privately(message) : replyInPlace(request, { message });
}

/** Counts a member's vote; in a message without a server (a forwarded one), there is nowhere to count it. */
async function vote(
  subscriptions: DailySubscriptions,
  { serverId, userId }: PressRequest,
  { tipId }: PostId,
  { value, said }: { readonly value: 1 | -1; readonly said: string },
): Promise<Reply | null> {
  if (serverId === null) return null;
  await subscriptions.vote({ guild_id: serverId, tip_id: tipId, user_id: userId, vote: value });
  return privateNotice(said);
}
