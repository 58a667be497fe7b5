import type { SearchAnswer } from '../../answers/search.ts';
import type { Look } from '../context.ts';
import type { Message } from '../reply.ts';
import { nothingFoundMessage } from './nothing-found-message.ts';
import { searchMessage } from './search-message.ts';
import { MAX_ASKED, shown } from './shown.ts';

/** Characters for the name of a category or tag. */
const MAX_FILTER = 100;

/** Shows what a search found, or that it found nothing; `command` answers the buttons. */
export function searchAnswerMessage(answer: SearchAnswer, command: string, look: Look): Message {
  if (answer.kind !== 'found') {
    return nothingFoundMessage(answer, command, look);
  }
  const { search, places, total, sure } = answer;
  const lead = look.phrases.search.found({
    asked: shown(search.asked, MAX_ASKED),
    category: search.category === null ? null : shown(search.category, MAX_FILTER),
    tag: search.tag === null ? null : shown(search.tag, MAX_FILTER),
    total,
    shown: places.length,
    sure,
  });
  return searchMessage({ command, lead, places, page: 0 }, look);
}
