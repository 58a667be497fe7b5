import { browse, tagGroups } from '../src/answers/browse.ts';
import { explain } from '../src/answers/explain.ts';
import { overview } from '../src/answers/overview.ts';
import { search } from '../src/answers/search.ts';
import { tips } from '../src/answers/tips.ts';
import { slashCommand } from '../src/discord/command/command.ts';
import { availability, privateOption } from '../src/discord/command/common-options.ts';
import { BROWSE, EXPLAIN, HELP, SEARCH, TIPS } from '../src/discord/command/names.ts';
import type { Context } from '../src/discord/context.ts';
import type { PressId } from '../src/discord/custom-id.ts';
import { described } from '../src/discord/phrases/described.ts';
import { replyInPlace } from '../src/discord/press/reply-in-place.ts';
import { privately } from '../src/discord/privately.ts';
import type { Message } from '../src/discord/reply.ts';
import { browseMessage } from '../src/discord/views/browse/browse-message.ts';
import { explanationMessage } from '../src/discord/views/explanation/explanation-message.ts';
import { helpMessage } from '../src/discord/views/help-message.ts';
import { PAGE } from '../src/discord/views/presses.ts';
import { searchAnswerMessage } from '../src/discord/views/search/search-answer-message.ts';
import { tipsAnswerMessage } from '../src/discord/views/tips/tips-answer-message.ts';

/** `/help`: what the bot can do, and what the notes contain, in a tour of a few steps. */
export const helpCommand = slashCommand({
  definition: {
    name: HELP,
    ...described(({ help }) => help.definition.command),
    ...availability,
    options: [privateOption],
  },

  answersEverywhere: true,

  run(_request, context) {
    const message = helpMessage(overview(context.engine.library), 0, context);
    return { kind: 'message', message, isPrivate: context.isPrivate };
  },

  press(request, context) {
    const { id } = request;
    if (id.what === PAGE) {
      const message = helpMessage(overview(context.engine.library), id.page, context);
      return replyInPlace(request, { message });
    }
    const message = exampleOf(id, { ...context, phrases: context.personal });
    return message === null ? null : privately(message);
  },
});

/** The answer of an example, privately: the tour stays where it is. */
function exampleOf({ what, about }: PressId, context: Context): Message | null {
  const { engine } = context;
  switch (what) {
    case EXPLAIN: {
      const view = { command: EXPLAIN, mention: null, isPublic: false };
      return explanationMessage(explain(engine, about), view, context);
    }
    case TIPS:
      return tipsAnswerMessage(tips(engine, about), context);
    case SEARCH: {
      const wanted = { asked: about, category: null, tag: null };
      return searchAnswerMessage(search(engine, wanted), context);
    }
    case BROWSE: {
      const browsed = browse(engine, { kind: 'top' }, null);
      const view = { page: 0, tagKey: null, said: '', near: [] };
      const tags = tagGroups(engine.library);
      return browsed === null ? null : browseMessage({ ...view, browsed, tags }, context);
    }
    default:
      return null;
  }
}
