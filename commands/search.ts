import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { weighText } from '../src/answers/practice/weigh.ts';
import { type Search, search } from '../src/answers/search.ts';
import { suggestCategories, suggestTags, suggestTopics } from '../src/answers/suggest.ts';
import { slashCommand } from '../src/discord/command/command.ts';
import {
  availability,
  MAX_ASKED_CHARACTERS,
  MAX_NAME_CHARACTERS,
  privateOption,
} from '../src/discord/command/common-options.ts';
import { SEARCH } from '../src/discord/command/names.ts';
import type { Context } from '../src/discord/context.ts';
import { feedbackOn, feedbackStill } from '../src/discord/feedback/feedback-on.ts';
import { keepIfOpen } from '../src/discord/feedback/keep-if-open.ts';
import { described } from '../src/discord/phrases/described.ts';
import { existingPlaces } from '../src/discord/press/existing-places.ts';
import { carriedListPage, pressOnPassage } from '../src/discord/press/open-passage.ts';
import { placeGone } from '../src/discord/press/place-gone.ts';
import { replyInPlace } from '../src/discord/press/reply-in-place.ts';
import type { Reply } from '../src/discord/reply.ts';
import type { PressRequest } from '../src/discord/request.ts';
import { readCarriedState } from '../src/discord/views/carried-state.ts';
import { NARROW } from '../src/discord/views/explanation/too-broad-message.ts';
import { LIST } from '../src/discord/views/passage/passage-message.ts';
import { practiceMessage } from '../src/discord/views/practice/practice-message.ts';
import { searchAnswerMessage } from '../src/discord/views/search/search-answer-message.ts';
import { searchMessage } from '../src/discord/views/search/search-message.ts';
import { ASK } from '../src/discord/views/topic-buttons.ts';

/** `/search`: all places that speak of something, best first. */
export const searchCommand = slashCommand({
  definition: {
    name: SEARCH,
    ...described(({ search }) => search.definition.command),
    ...availability,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'query',
        ...described(({ search }) => search.definition.query),
        required: true,
        max_length: MAX_ASKED_CHARACTERS,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'category',
        ...described(({ search }) => search.definition.category),
        max_length: MAX_NAME_CHARACTERS,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'tag',
        ...described(({ search }) => search.definition.tag),
        max_length: MAX_NAME_CHARACTERS,
        autocomplete: true,
      },
      privateOption,
    ],
  },

  async run({ options }, context) {
    const { query, category = null, tag = null } = options;
    const answer = await found({ asked: query, category, tag }, context);
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
    const { what, about } = request.id;
    const [chosen = null] = request.values;
    switch (what) {
      case LIST:
        return showList(request, context);
      case ASK:
        return foundInPlace(request, { asked: about, category: null, tag: null }, context);
      case NARROW.category:
        return foundInPlace(request, { asked: about, category: chosen, tag: null }, context);
      case NARROW.tag:
        return foundInPlace(request, { asked: about, category: null, tag: chosen }, context);
      default:
        return pressOnPassage(request, carriedListPage(request), context);
    }
  },
});

async function foundInPlace(request: PressRequest, wanted: Search, context: Context) {
  const { message, ...feedback } = await found(wanted, context);
  return { ...replyInPlace(request, message), ...feedback };
}

async function found(wanted: Search, context: Context) {
  const practice = weighText(context.engine, wanted.asked);
  const answer = practice ?? search(context.engine, wanted);
  await keepIfOpen(answer, context);
  const view = { command: SEARCH, isPublic: !context.isPrivate, more: null };
  const message =
    answer.kind === 'practice'
      ? practiceMessage(answer, null, view, context)
      : searchAnswerMessage(answer, context);
  return { message, ...feedbackOn(answer) };
}

/** The list as it was found, from what the message carries: it stays the same while one turns its pages. */
function showList(request: PressRequest, context: Context): Reply {
  const { lead, places: carried } = readCarriedState(request.message.components);
  const places = existingPlaces(carried, context);
  if (places.length === 0) return placeGone(context);
  const view = { lead, places, page: request.id.page };
  const feedback = feedbackStill(request.message, places[0]?.section.id);
  return { ...replyInPlace(request, searchMessage(view, context)), ...feedback };
}
