import { weighText } from '../src/answers/practice/weigh.ts';
import { type Search, search } from '../src/answers/search.ts';
import { suggestCategories, suggestTags, suggestTopics } from '../src/answers/suggest.ts';
import { slashCommand } from '../src/discord/command/command.ts';
import {
  availability,
  completedText,
  MAX_ASKED_CHARACTERS,
  privateOption,
} from '../src/discord/command/common-options.ts';
import { SEARCH } from '../src/discord/command/names.ts';
import type { Context } from '../src/discord/context.ts';
import { described } from '../src/discord/phrases/described.ts';
import { existingPlaces } from '../src/discord/press/existing-places.ts';
import { carriedListPage, pressOnPassage } from '../src/discord/press/open-passage.ts';
import { placeGone } from '../src/discord/press/place-gone.ts';
import { replyInPlace } from '../src/discord/press/reply-in-place.ts';
import { linesIn } from '../src/discord/question-in.ts';
import type { Reply } from '../src/discord/reply.ts';
import type { PressRequest } from '../src/discord/request.ts';
import { feedbackStill, shownAnswer } from '../src/discord/shown-answer.ts';
import { readCarriedState } from '../src/discord/views/carried-state.ts';
import { practiceMessage } from '../src/discord/views/practice/practice-message.ts';
import { ASK, LIST, NARROW } from '../src/discord/views/presses.ts';
import { searchAnswerMessage } from '../src/discord/views/search/search-answer-message.ts';
import { searchMessage } from '../src/discord/views/search/search-message.ts';

/** `/search`: all places about a topic, best first. */
export const searchCommand = slashCommand({
  definition: {
    name: SEARCH,
    ...described(({ search }) => search.definition.command),
    ...availability,
    options: [
      {
        ...completedText('query', ({ search }) => search.definition.query, MAX_ASKED_CHARACTERS),
        required: true,
      },
      completedText('category', ({ search }) => search.definition.category),
      completedText('tag', ({ search }) => search.definition.tag),
      privateOption,
    ],
  },

  async run({ options }, context) {
    const { query, category = null, tag = null } = options;
    const answer = await found({ asked: linesIn(query), category, tag }, context);
    return { kind: 'message', ...answer, isPrivate: context.isPrivate };
  },

  suggest({ option, typed }, { engine }) {
    switch (option) {
      case 'category':
        return suggestCategories(engine, typed);
      case 'tag':
        return suggestTags(engine, typed);
      default:
        return suggestTopics(engine, typed);
    }
  },

  async press(request, context) {
    if (request.id.what === LIST) return showList(request, context);
    const wanted = searchedBy(request);
    return wanted === null
      ? pressOnPassage(request, carriedListPage(request), context)
      : replyInPlace(request, await found(wanted, context));
  },
});

/** The search that a press asks for; `null` if it asks for none. */
function searchedBy({ id: { what, about }, values }: PressRequest): Search | null {
  const [chosen = null] = values;
  switch (what) {
    case ASK:
      return { asked: about, category: null, tag: null };
    case NARROW.category:
      return { asked: about, category: chosen, tag: null };
    case NARROW.tag:
      return { asked: about, category: null, tag: chosen };
    default:
      return null;
  }
}

function found(wanted: Search, context: Context) {
  const { engine, isPrivate } = context;
  const answer = weighText(engine, wanted.asked) ?? search(engine, wanted);
  const view = { command: SEARCH, mention: null, isPublic: !isPrivate };
  const message =
    answer.kind === 'practice'
      ? practiceMessage(answer, view, context)
      : searchAnswerMessage(answer, context);
  return shownAnswer(answer, message, context);
}

/** Shows the list again as the message carries it, so that it stays the same while its pages are turned. */
function showList(request: PressRequest, context: Context): Reply {
  const { lead, places: carried } = readCarriedState(request.message.components);
  const places = existingPlaces(carried, context);
  if (places.length === 0) return placeGone(context);
  const view = { lead, places, page: request.id.page };
  const feedback = feedbackStill(request.message, places[0]?.section.id);
  return replyInPlace(request, { message: searchMessage(view, context), ...feedback });
}
