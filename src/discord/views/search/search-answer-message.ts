import type { FoundElsewhere, Search, SearchAnswer } from '../../../answers/search.ts';
import { SEARCH } from '../../command/names.ts';
import type { Look } from '../../context.ts';
import { fitsCustomId } from '../../custom-id.ts';
import type { Message } from '../../reply.ts';
import { actionRow, button, containerMessage, textDisplay } from '../components.ts';
import { correctionsText } from '../corrections-text.ts';
import { leadText } from '../lead.ts';
import { nothingFoundMessage } from '../nothing-found-message.ts';
import { ASK } from '../presses.ts';
import { shown, shownQuestion } from '../shown.ts';
import { searchMessage } from './search-message.ts';

/** Characters for the name of a category or tag. */
const MAX_FILTER = 100;

/** Shows what a search found, or that it found nothing. */
export function searchAnswerMessage(answer: SearchAnswer, look: Look): Message {
  switch (answer.kind) {
    case 'found': {
      const { search, places, total, sure, corrections } = answer;
      const facts = { ...shownSearch(search), total, shown: places.length, sure };
      const lead = [look.phrases.search.found(facts), correctionsText(corrections, look)];
      return searchMessage({ lead: leadText(lead), places, page: 0 }, look);
    }
    case 'found-elsewhere':
      return foundElsewhereMessage(answer, look);
    default:
      return nothingFoundMessage(answer, SEARCH, look);
  }
}

function foundElsewhereMessage({ search, elsewhere }: FoundElsewhere, { phrases }: Look): Message {
  const id = { command: SEARCH, what: ASK, page: 0, about: search.asked };
  const text = phrases.search.foundElsewhere(shownSearch(search));
  const label = phrases.search.showElsewhere(elsewhere);
  return containerMessage([
    ...textDisplay(text),
    ...actionRow(fitsCustomId(id) ? [button(label, id)] : []),
  ]);
}

function shownSearch({ asked, category, tag }: Search): Search {
  return {
    asked: shownQuestion(asked),
    category: category === null ? null : shown(category, MAX_FILTER),
    tag: tag === null ? null : shown(tag, MAX_FILTER),
  };
}
