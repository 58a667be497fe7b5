import type { Library } from '../../library/library.ts';
import type { Note, Tip } from '../../library/note.ts';

/** What the daily tip is about. */
export type Topic =
  | { readonly kind: 'all' }
  | { readonly kind: 'category' | 'tag'; readonly name: string }
  | { readonly kind: 'note'; readonly noteId: string };

/** Writes a topic for the database: `all`, `category:aws`, `tag:serverless`, `note:x1y2`. */
export function formatTopic(topic: Topic): string {
  if (topic.kind === 'all') return 'all';
  return `${topic.kind}:${topic.kind === 'note' ? topic.noteId : topic.name}`;
}

/**
 * Reads a stored topic.
 *
 * @throws {RangeError} for anything that {@link formatTopic} does not write
 */
export function parseTopic(stored: string): Topic {
  if (stored === 'all') return { kind: 'all' };
  const colon = stored.indexOf(':');
  const kind = stored.slice(0, colon);
  const name = stored.slice(colon + 1);
  if (kind === 'category' || kind === 'tag') return { kind, name };
  if (kind === 'note') return { kind, noteId: name };
  throw new RangeError(`"${stored}" is not a topic of a daily tip.`);
}

/** All topics with tips: `all` first, then categories, tags and notes. */
export function topicsWithTips(library: Library): readonly Topic[] {
  const withTips = library.notes.filter(({ tips }) => tips.length > 0);
  const categories = distinct(withTips.flatMap(({ category }) => category ?? []));
  const tags = distinct(withTips.flatMap((note) => note.tags));
  return [
    { kind: 'all' },
    ...categories.map((name): Topic => ({ kind: 'category', name })),
    ...tags.map((name): Topic => ({ kind: 'tag', name })),
    ...withTips.map(({ id }): Topic => ({ kind: 'note', noteId: id })),
  ];
}

/** The tips of a topic, in the order of the notes. */
export function tipsAbout(library: Library, topic: Topic): readonly Tip[] {
  return library.notes.filter((note) => isAbout(note, topic)).flatMap(({ tips }) => tips);
}

function isAbout(note: Note, topic: Topic): boolean {
  switch (topic.kind) {
    case 'all':
      return true;
    case 'category':
      return foldCase(note.category ?? '') === foldCase(topic.name);
    case 'tag':
      return note.tags.some((tag) => foldCase(tag) === foldCase(topic.name));
    case 'note':
      return note.id === topic.noteId;
  }
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [foldCase(name), name])).values()].sort();
}

/** A name for comparing: without case and surrounding spaces. */
export function foldCase(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
