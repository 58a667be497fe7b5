import { passageOf } from '../../src/answers/passage.ts';
import { surroundingsOf } from '../../src/answers/related.ts';
import { askedElsewhere } from '../../src/discord/channels/asked-elsewhere.ts';
import type { ChannelPosts, Posted } from '../../src/discord/channels/channel-posts.ts';
import { mayWrite } from '../../src/discord/channels/may-write.ts';
import type { Context } from '../../src/discord/context.ts';
import { messageLink } from '../../src/discord/message-link.ts';
import { languageFor } from '../../src/discord/phrases/languages.ts';
import { phraseBook } from '../../src/discord/phrases/phrase-book.ts';
import { privately } from '../../src/discord/privately.ts';
import type { MessageReply, Reply } from '../../src/discord/reply.ts';
import type { PressRequest } from '../../src/discord/request.ts';
import { soonOrLater } from '../../src/discord/soon-or-later.ts';
import { button } from '../../src/discord/views/components.ts';
import { dismissible } from '../../src/discord/views/dismiss-button.ts';
import { notice } from '../../src/discord/views/notice.ts';
import { passageMessage } from '../../src/discord/views/passage/passage-message.ts';

/** What the ids of the buttons under a private answer begin with. */
export const KEY = 'explain-this';

/** What a press on "Reply with this" is for; the id is about the section and has its page. */
export const SHARE = 'share';

/** The button that posts the section which is shown, from its page on. */
export function shareButton(sectionId: string, page: number, { phrases }: Context) {
  const id = { command: KEY, what: SHARE, page, about: sectionId };
  return button(phrases.sharing.replyWithThis, id);
}

/** Posts the section as a reply to the message that was asked about, once for each private answer. */
export async function share(
  posts: ChannelPosts,
  request: PressRequest,
  context: Context,
): Promise<Reply | null> {
  const { channelId, id } = request;
  const { targetId } = request.message;
  if (channelId === null || targetId === null) return null;
  const elsewhere = askedElsewhere(request, context);
  if (elsewhere !== null) return privately(notice(elsewhere));
  if (!mayWrite(request)) return privately(notice(context.personal.sharing.mayNotShare));
  const passage = passageOf(context.engine.library, id.about);
  if (passage === null) return privately(notice(context.phrases.common.placeGone));
  const phrases = phraseBook(languageFor(request, false, context.settings.language));
  const message = passageMessage(
    {
      command: 'explain',
      lead: phrases.sharing.sharedBy(`<@${request.userId}>`),
      passage,
      page: id.page,
      places: [],
      surroundings: surroundingsOf(context.engine, passage),
      backTo: null,
    },
    { ...context, phrases },
  );
  const shared = dismissible(message, request.userId, phrases);
  const posting = posts.reply({ channelId, messageId: targetId }, shared, request.message.id);
  return soonOrLater(posting.then((posted) => saidAbout(posted, request, context)));
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
      return privately(notice(words.cannotShare));
    case 'target-gone':
      return privately(notice(words.targetGone));
  }
}
