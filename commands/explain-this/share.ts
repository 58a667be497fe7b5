import { passageOf } from '../../src/answers/passage.ts';
import { placeOf } from '../../src/answers/place.ts';
import { surroundingsOf } from '../../src/answers/related.ts';
import { askedElsewhere } from '../../src/discord/channels/asked-elsewhere.ts';
import type { ChannelPosts, Posted } from '../../src/discord/channels/channel-posts.ts';
import { mayWrite } from '../../src/discord/channels/may-write.ts';
import { EXPLAIN } from '../../src/discord/command/names.ts';
import type { Context } from '../../src/discord/context.ts';
import { messageLink } from '../../src/discord/message-link.ts';
import { languageFor } from '../../src/discord/phrases/languages.ts';
import { phraseBook } from '../../src/discord/phrases/phrase-book.ts';
import { privateNotice } from '../../src/discord/privately.ts';
import type { Message, MessageReply, Reply } from '../../src/discord/reply.ts';
import type { PressRequest } from '../../src/discord/request.ts';
import { soonOrLater } from '../../src/discord/soon-or-later.ts';
import { button } from '../../src/discord/views/components.ts';
import { dismissible } from '../../src/discord/views/dismiss-button.ts';
import { sidesMessage } from '../../src/discord/views/explanation/sides-message.ts';
import { notice } from '../../src/discord/views/notice.ts';
import { passageMessage } from '../../src/discord/views/passage/passage-message.ts';

/** The beginning of the ids of the buttons below a private answer. */
export const KEY = 'explain-this';

/** What a press on "Reply with this" is for; the id is about a section and its page, or about several sections. */
export const SHARE = 'share';

/** The button that posts the section that is shown, from this page on, or those that are shown side by side. */
export function shareButton(sectionIds: readonly string[], page: number, { phrases }: Context) {
  const id = { command: KEY, what: SHARE, page, about: sectionIds.join(' ') };
  return button(phrases.sharing.replyWithThis, id);
}

/** Posts what is shown as a reply to the message that was asked about, once per private answer. */
export async function share(
  posts: ChannelPosts,
  request: PressRequest,
  context: Context,
): Promise<Reply | null> {
  const { channelId } = request;
  const { targetId } = request.message;
  if (channelId === null || targetId === null) return null;
  const elsewhere = askedElsewhere(request, context);
  if (elsewhere !== null) return privateNotice(elsewhere);
  if (!mayWrite(request)) return privateNotice(context.personal.sharing.mayNotShare);
  const phrases = phraseBook(
    languageFor(request, { isPrivate: false, setting: context.settings.language }),
  );
  const message = sharedMessage(request, { ...context, phrases });
  if (message === null) return privateNotice(context.phrases.common.placeGone);
  const shared = dismissible(message, request.userId, phrases);
  const posting = posts.reply({ channelId, messageId: targetId }, shared, request.message.id);
  return soonOrLater(posting.then((posted) => saidAbout(posted, request, context)));
}

/** The message to post; `null` if one of its sections is no longer in the notes. */
function sharedMessage({ id, userId }: PressRequest, context: Context): Message | null {
  const { engine, phrases } = context;
  const ids = id.about.split(' ');
  const passages = ids
    .map((sectionId) => passageOf(engine.library, sectionId))
    .filter((one) => one !== null);
  const [passage] = passages;
  if (passage === undefined || passages.length < ids.length) return null;
  const lead = phrases.sharing.sharedBy(`<@${userId}>`);
  const view = { command: EXPLAIN, lead };
  if (passages.length > 1) {
    const places = ids
      .map((sectionId) => placeOf(engine.library, sectionId))
      .filter((one) => one !== null);
    return sidesMessage({ ...view, sides: passages, places }, context);
  }
  const surroundings = surroundingsOf(engine, passage);
  return passageMessage(
    { ...view, passage, page: id.page, places: [], surroundings, backTo: null },
    context,
  );
}

function saidAbout(
  posted: Posted,
  { serverId, channelId }: PressRequest,
  context: Context,
): MessageReply {
  const words = context.personal.sharing;
  switch (posted.kind) {
    case 'posted': {
      const link = messageLink(serverId, channelId ?? '', posted.messageId);
      return { kind: 'update', message: notice(words.shared(link)) };
    }
    case 'not-allowed':
      return privateNotice(words.cannotShare);
    case 'target-gone':
      return privateNotice(words.targetGone);
  }
}
