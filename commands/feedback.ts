import type { CommonButtons } from '../src/discord/command/command.ts';
import { privately, privateNotice } from '../src/discord/privately.ts';
import { answeredIn, FEEDBACK, FEEDBACK_PRESS } from '../src/discord/views/feedback-buttons.ts';
import type { QuestionLog } from '../src/gaps/question-log.ts';
import { opinionCounter } from './feedback/opinion-counter.ts';
import { otherPlaces } from './feedback/other-places.ts';
import { remarkModal } from './feedback/remark-modal.ts';

/** The buttons with which the person who asked says whether an answer helped. */
export function feedbackButtons(questions: QuestionLog): CommonButtons {
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
