import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { search } from '../src/answers/search.ts';
import { NewestMap } from '../src/basics/newest-map.ts';
import type { CommonButtons } from '../src/discord/command/command.ts';
import type { Context } from '../src/discord/context.ts';
import { privately, privateNotice } from '../src/discord/privately.ts';
import type { Answered, Message } from '../src/discord/reply.ts';
import type { PressRequest } from '../src/discord/request.ts';
import { addButton } from '../src/discord/views/add-button.ts';
import { button } from '../src/discord/views/components.ts';
import {
  answeredIn,
  FEEDBACK,
  FEEDBACK_PRESS,
  feedbackId,
} from '../src/discord/views/feedback-buttons.ts';
import { notice } from '../src/discord/views/notice.ts';
import { searchMessage } from '../src/discord/views/search/search-message.ts';
import { shownQuestion } from '../src/discord/views/shown.ts';
import type { QuestionDesk } from '../src/gaps/question-desk.ts';

/** How many opinions are remembered, so that pressing again does not count again. Never stored. */
const MOST_REMEMBERED = 10_000;

/** Characters of a remark on what was missing. */
const MAX_REMARK = 500;

/** The buttons with which the person who asked says whether an answer helped. */
export function feedbackButtons(questions: QuestionDesk): CommonButtons {
  const count = opinionCounter(questions);

  return {
    kind: 'buttons',
    key: FEEDBACK,

    async press(request, context) {
      const { id, serverId, userId, message } = request;
      const words = context.personal.feedback;
      const about = answeredIn(id);
      if (serverId === null) return null;
      if (!message.isPrivate && message.askedBy !== userId) {
        return privateNotice(words.onlyAsker);
      }
      switch (id.what) {
        case FEEDBACK_PRESS.helpful: {
          const counted = await count(request, serverId);
          return privateNotice(counted === 'not-kept' ? words.notKept : words.thanksKept);
        }
        case FEEDBACK_PRESS.missed:
          if ((await count(request, serverId)) === 'counted') {
            await context.keepQuestion({ text: about.asked, why: 'missed', remark: '' });
          }
          return privately(otherPlaces(about, context));
        case FEEDBACK_PRESS.remark:
          return { kind: 'modal', modal: remarkModal(about, context) };
        default:
          return null;
      }
    },

    async submit({ id, fields }, context) {
      if (id.what !== FEEDBACK_PRESS.remark) return null;
      const words = context.personal.feedback;
      const remark = String(fields.get(FEEDBACK_PRESS.remark) ?? '').trim();
      const question = { text: answeredIn(id).asked, why: 'missed', remark } as const;
      const isKept = remark === '' || (await context.keepQuestion(question));
      return privateNotice(isKept ? words.thanksKept : words.thanksUnkept);
    },
  };
}

/** Counts an opinion on a section. */
type CountOpinion = (
  request: PressRequest,
  serverId: string,
) => Promise<'counted' | 'counted-before' | 'not-kept'>;

/** Counts each person's opinion once, and corrects the counts if they change it. */
function opinionCounter(questions: QuestionDesk): CountOpinion {
  const opinions = new NewestMap<string, string>(MOST_REMEMBERED);
  return async ({ id, userId }, serverId) => {
    const { what } = id;
    const { sectionId } = answeredIn(id);
    const key = `${serverId} ${userId} ${sectionId}`;
    const before = opinions.get(key);
    if (before === what) return 'counted-before';
    opinions.set(key, what);
    const change = (kind: string): number => Number(what === kind) - Number(before === kind);
    const isKept = await questions.count({
      guild_id: serverId,
      section_id: sectionId,
      helpful: change(FEEDBACK_PRESS.helpful),
      missed: change(FEEDBACK_PRESS.missed),
    });
    if (isKept) return 'counted';
    if (before === undefined) {
      opinions.delete(key);
    } else {
      opinions.set(key, before);
    }
    return 'not-kept';
  };
}

/** Other places about the question, and a button to say what was missing. */
function otherPlaces(about: Answered, context: Context): Message {
  const { engine, personal } = context;
  const words = personal.feedback;
  const answer = search(engine, { asked: about.asked, category: null, tag: null });
  const found = answer.kind === 'found' ? answer.places : [];
  const places = found.filter(({ section }) => section.id !== about.sectionId);
  const asked = shownQuestion(about.asked);
  const look = { ...context, phrases: personal };
  const message =
    places.length === 0
      ? notice(words.noOtherPlaces(asked))
      : searchMessage({ lead: words.otherPlaces(asked), places, page: 0 }, look);
  return addButton(message, button(words.remark, feedbackId(FEEDBACK_PRESS.remark, about)));
}

function remarkModal(about: Answered, { personal }: Context) {
  const words = personal.feedback;
  return {
    id: feedbackId(FEEDBACK_PRESS.remark, about),
    title: words.remarkTitle,
    fields: [
      {
        label: words.remarkLabel,
        description: words.remarkHint,
        input: {
          type: ComponentType.TextInput,
          custom_id: FEEDBACK_PRESS.remark,
          style: TextInputStyle.Paragraph,
          required: false,
          max_length: MAX_REMARK,
        },
      },
    ],
  } as const;
}
