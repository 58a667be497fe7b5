import type { Library } from '../library/library.ts';
import type { Note } from '../library/note.ts';
import { namesOf } from './note-label.ts';
import { foldCase, type Topic } from './topic.ts';

/**
 * The topics that a person may mean: a label, a stored topic, or a name alone, which is a category's first, then a
 * tag's, then a note's. Only notes may be several, of one title; where some of them have tips, they are those.
 */
export function topicsNamed(library: Library, asked: string): readonly Topic[] {
  const wanted = foldCase(asked);
  if (wanted === 'everything' || wanted === 'all') return [{ kind: 'all' }];
  const chosen = library.noteById.get(asked.trim().replace(/^note:/, ''));
  if (chosen !== undefined) return [topicOf(chosen)];
  const [, kind, named] = /^(category|tag|note): ?(.*)$/s.exec(wanted) ?? [];
  const found = [categoriesNamed, tagsNamed, notesNamed].map((find) =>
    find(library, named ?? wanted).filter((topic) => kind === undefined || topic.kind === kind),
  );
  return found.find((topics) => topics.length > 0) ?? [];
}

function categoriesNamed({ notes }: Library, name: string): readonly Topic[] {
  const note = notes.find(({ category }) => foldCase(category ?? '') === name);
  return note?.category ? [{ kind: 'category', name: note.category }] : [];
}

function tagsNamed({ notes }: Library, name: string): readonly Topic[] {
  const tag = notes.flatMap(({ tags }) => tags).find((one) => foldCase(one) === name);
  return tag === undefined ? [] : [{ kind: 'tag', name: tag }];
}

/** A title may have been cut at Discord's 100 characters for a choice. */
function notesNamed({ notes }: Library, name: string): readonly Topic[] {
  const isCalled = (note: Note) => namesOf(note).some((own) => foldCase(own) === name);
  const beginsSo = ({ title }: Note) => name.length >= 80 && foldCase(title).startsWith(name);
  const called = [isCalled, beginsSo].map((fits) => notes.filter(fits)).find(hasAny) ?? [];
  const withTips = called.filter(({ tips }) => hasAny(tips));
  return (hasAny(withTips) ? withTips : called).map(topicOf);
}

function hasAny(list: readonly unknown[]): boolean {
  return list.length > 0;
}

function topicOf({ id }: Note): Topic {
  return { kind: 'note', noteId: id };
}
