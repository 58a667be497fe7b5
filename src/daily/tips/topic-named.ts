import { posix } from 'node:path';
import type { DailyTopics } from '../../discord/phrases/contract/daily.ts';
import { daily as english } from '../../discord/phrases/en/daily.ts';
import type { Library } from '../../library/library.ts';
import type { Note } from '../../library/note.ts';
import { namesOf } from './note-label.ts';
import { foldCase, type Topic } from './topic.ts';

/** In the order in which a name without a kind is looked up. */
const KINDS = ['category', 'tag', 'note'] as const;

/**
 * The topics that a person may mean: a label in English or in the person's language, a stored topic, or only a name,
 * which is looked up as a category, then as a tag, then as a note. Only notes may be several, with the same title;
 * those with tips are preferred.
 */
export function topicsNamed(library: Library, asked: string, words: DailyTopics): readonly Topic[] {
  const wanted = foldCase(asked);
  if (['all', english.topics.all, words.all].map(foldCase).includes(wanted)) {
    return [{ kind: 'all' }];
  }
  const chosen = library.noteById.get(asked.trim().replace(/^note:/, ''));
  if (chosen !== undefined) return [topicOf(chosen)];
  const { kinds, name } = kindsNamed(wanted, words);
  const found = kinds.map((kind) => FIND[kind](library, name));
  return found.find((topics) => topics.length > 0) ?? [];
}

/** The kinds of topic that are meant, and the name without the kind before it: `Kategorie: aws`. */
function kindsNamed(wanted: string, words: DailyTopics) {
  const typed = withTightColon(wanted);
  for (const kind of KINDS) {
    const labels = [words, english.topics].map((own) => withTightColon(foldCase(own[kind](''))));
    const label = labels.find((one) => typed.startsWith(one));
    if (label !== undefined) return { kinds: [kind], name: typed.slice(label.length) };
  }
  return { kinds: KINDS, name: wanted };
}

/** French has a space before the colon. */
function withTightColon(text: string): string {
  return text.replace(/\s*:\s*/, ':');
}

function categoriesNamed({ notes }: Library, name: string): readonly Topic[] {
  const note = notes.find(({ category }) => foldCase(category ?? '') === name);
  return note?.category ? [{ kind: 'category', name: note.category }] : [];
}

function tagsNamed({ notes }: Library, name: string): readonly Topic[] {
  const tag = notes.flatMap(({ tags }) => tags).find((one) => foldCase(one) === name);
  return tag === undefined ? [] : [{ kind: 'tag', name: tag }];
}

/**
 * The fewest characters of a title that was cut: a shorter one fits with its kind into Discord's 100 characters for a
 * choice.
 */
const FEWEST_OF_CUT_TITLE = 80;

/** Notes by title, which may have been cut at Discord's 100 characters for a choice. */
function notesNamed({ notes }: Library, name: string): readonly Topic[] {
  const isCalled = (note: Note) => namesOf(note).some((own) => foldCase(own) === name);
  const beginsSo = ({ title }: Note) =>
    name.length >= FEWEST_OF_CUT_TITLE && foldCase(title).startsWith(name);
  const isInFile = ({ file }: Note) =>
    [posix.basename(file), posix.parse(file).name].some((own) => foldCase(own) === name);
  const called =
    [isCalled, isInFile, beginsSo].map((fits) => notes.filter(fits)).find(hasAny) ?? [];
  const withTips = called.filter(({ tips }) => hasAny(tips));
  return (hasAny(withTips) ? withTips : called).map(topicOf);
}

const FIND = { category: categoriesNamed, tag: tagsNamed, note: notesNamed } as const;

function hasAny(list: readonly unknown[]): boolean {
  return list.length > 0;
}

function topicOf({ id }: Note): Topic {
  return { kind: 'note', noteId: id };
}
