import { browse, tagGroups, tagKeyOf } from '../src/answers/browse.ts';
import { namesInstead } from '../src/answers/names-instead.ts';
import { nearNotes, noteNamed } from '../src/answers/note-named.ts';
import { suggestNotes, suggestTags } from '../src/answers/suggest.ts';
import { slashCommand } from '../src/discord/command/command.ts';
import {
  availability,
  completedText,
  privateOption,
} from '../src/discord/command/common-options.ts';
import { BROWSE } from '../src/discord/command/names.ts';
import type { Context } from '../src/discord/context.ts';
import { described } from '../src/discord/phrases/described.ts';
import { pressOnPassage } from '../src/discord/press/open-passage.ts';
import { placeGone } from '../src/discord/press/place-gone.ts';
import { replyInPlace } from '../src/discord/press/reply-in-place.ts';
import type { Message } from '../src/discord/reply.ts';
import { type Browsing, readBrowseId } from '../src/discord/views/browse/browse-id.ts';
import { type BrowseView, browseMessage } from '../src/discord/views/browse/browse-message.ts';
import { noteNames } from '../src/discord/views/note-names.ts';
import { notice } from '../src/discord/views/notice.ts';
import { MAX_NAMED, shown, shownNear } from '../src/discord/views/shown.ts';
import type { Note } from '../src/library/note.ts';

/** Characters of a note's name, which may be a path. */
const MAX_NOTE_CHARACTERS = 300;

/** `/browse`: the notes as a tree, from category to note to section. */
export const browseCommand = slashCommand({
  definition: {
    name: BROWSE,
    ...described(({ browse: words }) => words.definition.command),
    ...availability,
    options: [
      completedText('note', ({ browse: words }) => words.definition.note, MAX_NOTE_CHARACTERS),
      completedText('tag', ({ browse: words }) => words.definition.tag),
      privateOption,
    ],
  },

  run({ options }, context) {
    const message = opened(options.note ?? null, options.tag ?? null, context);
    return { kind: 'message', message, isPrivate: context.isPrivate };
  },

  suggest: ({ option, typed }, { engine }) =>
    option === 'tag' ? suggestTags(engine, typed) : noteChoices(suggestNotes(engine, typed)),

  press(request, context) {
    const [chosen = null] = request.values;
    const browsing = readBrowseId(request.id, chosen);
    if (browsing === null) return pressOnPassage(request, null, context);
    const message = shownAt(browsing, { said: '', near: [] }, context);
    return message === null ? placeGone(context) : replyInPlace(request, { message });
  },
});

function noteChoices(notes: readonly Note[]) {
  const names = noteNames(notes);
  return notes.map(({ id, title }, index) => ({ name: names[index] ?? title, value: id }));
}

/** The first message. If no such note or tag exists, it says so and shows the top. */
function opened(noteName: string | null, tagName: string | null, context: Context): Message {
  const { engine, phrases } = context;
  const { library } = engine;
  const note = noteName === null ? null : noteNamed(engine, noteName);
  const tagKey = tagName === null ? null : tagKeyOf(library, tagName);
  const wrongName = note === null ? noteName : null;
  const near = wrongName === null ? [] : nearNotes(engine, wrongName);
  const lines = [
    wrongName === null ? '' : phrases.browse.noSuchNote(shown(wrongName, MAX_NAMED), near.length),
    tagName !== null && tagKey === null ? noSuchTag(tagName, context) : '',
  ];
  const branch =
    note === null ? ({ kind: 'top' } as const) : ({ kind: 'note', noteId: note.id } as const);
  const said = lines.filter((line) => line !== '').join('\n');
  return (
    shownAt({ branch, page: 0, tagKey }, { said, near }, context) ?? notice(phrases.common.noNotes)
  );
}

function noSuchTag(name: string, { engine, phrases }: Context): string {
  const { near } = namesInstead(engine.names.tags(), name);
  return phrases.search.noSuchTag(shown(name, MAX_NAMED), shownNear(near));
}

function shownAt(
  { branch, page, tagKey }: Browsing,
  onTop: Pick<BrowseView, 'said' | 'near'>,
  context: Context,
): Message | null {
  const { library } = context.engine;
  const browsed = browse(context.engine, branch, tagKey);
  const view = { page, tags: tagGroups(library), tagKey, ...onTop };
  return browsed === null ? null : browseMessage({ ...view, browsed }, context);
}
