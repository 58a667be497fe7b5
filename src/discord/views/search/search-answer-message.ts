import type { FoundElsewhere, NoSuchName, Search, SearchAnswer } from '../../../answers/search.ts';
import { SEARCH } from '../../command/names.ts';
import type { Look } from '../../context.ts';
import { fitsCustomId } from '../../custom-id.ts';
import { MAX_SELECT_OPTION_CHARACTERS } from '../../limits.ts';
import type { Message } from '../../reply.ts';
import { actionRow, button, containerMessage, menuRow, textDisplay } from '../components.ts';
import { correctionsText } from '../corrections-text.ts';
import { leadText } from '../lead.ts';
import { nothingFoundMessage } from '../nothing-found-message.ts';
import { ASK, NARROW } from '../presses.ts';
import { MAX_NAMED, shown, shownNear, shownQuestion } from '../shown.ts';
import { searchMessage } from './search-message.ts';

/** Characters for the name of a category or tag. */
const MAX_FILTER = 100;

/** Shows what a search found, or that it found nothing. */
export function searchAnswerMessage(answer: SearchAnswer, look: Look): Message {
  switch (answer.kind) {
    case 'found': {
      const { search, places, total, sure, wordsAlone, corrections } = answer;
      const facts = { ...shownSearch(search), total, shown: places.length, sure, wordsAlone };
      const lead = [look.phrases.search.found(facts), correctionsText(corrections, look)];
      return searchMessage({ lead: leadText(lead), places, page: 0 }, look);
    }
    case 'found-elsewhere':
      return foundElsewhereMessage(answer, look);
    case 'no-such-name':
      return noSuchNameMessage(answer, look);
    default:
      return nothingFoundMessage(answer, SEARCH, look);
  }
}

function foundElsewhereMessage({ search, elsewhere }: FoundElsewhere, look: Look): Message {
  return containerMessage([
    ...textDisplay(look.phrases.search.foundElsewhere(shownSearch(search))),
    ...elsewhereRow(search.asked, elsewhere, look),
  ]);
}

/** Says that there is no such category or tag, and offers those that there are. */
function noSuchNameMessage(answer: NoSuchName, look: Look): Message {
  const { by, asked, near, others, elsewhere } = answer;
  const { search, explain } = look.phrases;
  const told = by === 'category' ? search.noSuchCategory : search.noSuchTag;
  const id = { command: SEARCH, what: NARROW[by], page: 0, about: asked };
  const options = [...near, ...others]
    .filter((name) => name.length <= MAX_SELECT_OPTION_CHARACTERS)
    .map((name) => ({ label: name, value: name }));
  return containerMessage([
    ...textDisplay(told(shown(answer.name, MAX_NAMED), shownNear(near))),
    ...(fitsCustomId(id) ? menuRow(id, explain.narrow(by), options) : []),
    ...elsewhereRow(asked, elsewhere, look),
  ]);
}

/** A button that lists what all notes have, if they have anything. */
function elsewhereRow(asked: string, elsewhere: number, { phrases }: Look) {
  const id = { command: SEARCH, what: ASK, page: 0, about: asked };
  const label = phrases.search.showElsewhere(elsewhere);
  return actionRow(elsewhere > 0 && fitsCustomId(id) ? [button(label, id)] : []);
}

function shownSearch({ asked, category, tag }: Search): Search {
  return {
    asked: shownQuestion(asked),
    category: category === null ? null : shown(category, MAX_FILTER),
    tag: tag === null ? null : shown(tag, MAX_FILTER),
  };
}
