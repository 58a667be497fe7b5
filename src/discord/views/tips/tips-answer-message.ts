import type { TipsAnswer } from '../../../answers/tips.ts';
import { EXPLAIN, TIPS } from '../../command/names.ts';
import type { Look } from '../../context.ts';
import { fitsCustomId } from '../../custom-id.ts';
import type { Message } from '../../reply.ts';
import { actionRow, button, containerMessage, textDisplay } from '../components.ts';
import { correctionsText } from '../corrections-text.ts';
import { leadText } from '../lead.ts';
import { nothingFoundMessage } from '../nothing-found-message.ts';
import { ASK } from '../presses.ts';
import { shownQuestion } from '../shown.ts';
import { tipsMessage } from './tips-message.ts';

/** Shows the exam tips about a topic, or why there are none. */
export function tipsAnswerMessage(answer: TipsAnswer, look: Look): Message {
  const { phrases } = look;
  switch (answer.kind) {
    case 'tips': {
      const { groups, corrections } = answer;
      const tips = groups.reduce((count, group) => count + group.tips.length, 0);
      const notes = new Set(groups.map(({ note }) => note.id)).size;
      const lead = [
        phrases.tips.about(shownQuestion(answer.asked), tips, notes),
        correctionsText(corrections, look),
      ];
      return tipsMessage({ lead: leadText(lead), groups, page: 0 }, look);
    }
    case 'no-tips': {
      const id = { command: EXPLAIN, what: ASK, page: 0, about: answer.asked };
      const text = phrases.tips.none(shownQuestion(answer.asked), answer.places);
      const explain = fitsCustomId(id) ? [button(phrases.tips.explainTopic(answer.asked), id)] : [];
      return containerMessage([...textDisplay(text), ...actionRow(explain)]);
    }
    case 'nothing-found':
    case 'nothing-asked':
    case 'no-notes':
      return nothingFoundMessage(answer, TIPS, look);
  }
}
