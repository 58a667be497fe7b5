import type { Library } from '../library/library.ts';
import type { Note, Section } from '../library/note.ts';
import { stableId } from '../library/stable-id.ts';
import type { SearchEngine } from '../search/engine.ts';
import { nameKey } from '../search/text/text-key.ts';
import { type Passage, passageOf } from './passage.ts';
import { type Surroundings, surroundingsOf } from './related.ts';

/**
 * A place in the tree of the notes; keys and ids are those of {@link NoteGroup}, notes and
 * sections.
 */
export type Branch =
  | { readonly kind: 'top' }
  | { readonly kind: 'category'; readonly key: string }
  | { readonly kind: 'note'; readonly noteId: string }
  | { readonly kind: 'section'; readonly sectionId: string };

/** Notes of one category, or with one tag. */
export interface NoteGroup {
  /** Ten letters, digits, `-` and `_` that stand for the name, ignoring case. */
  readonly key: string;
  /** As the first of the notes spells it; `null` for notes without a category. */
  readonly name: string | null;
  /** By title. Never empty. */
  readonly notes: readonly Note[];
}

/** The categories of the notes. */
export interface BrowsedTop {
  readonly kind: 'top';
  /** By name, notes without a category last. Two or more. */
  readonly categories: readonly NoteGroup[];
}

/** The notes of a category. */
export interface BrowsedCategory {
  readonly kind: 'category';
  readonly category: NoteGroup;
  /**
   * Its position among the categories, from 0; `null` if it is the only one, so nothing is above
   * it.
   */
  readonly above: { readonly index: number } | null;
}

/** The sections of a note. */
export interface BrowsedNote {
  readonly kind: 'note';
  readonly note: Note;
  /** In the order of the note, without tables of contents. Empty for an empty note. */
  readonly sections: readonly Section[];
  /** Its category and its position among the notes there, from 0. */
  readonly above: {
    readonly key: string;
    readonly index: number;
    /** Whether there is no other category, so that it is the top itself. */
    readonly isTop: boolean;
  };
}

/** One section of a note. */
export interface BrowsedSection {
  readonly kind: 'section';
  readonly passage: Passage;
  /** Those of the whole note. */
  readonly sections: readonly Section[];
  /** Where to read on from the section. */
  readonly surroundings: Surroundings;
}

/** The contents of a branch. */
export type Browsed = BrowsedTop | BrowsedCategory | BrowsedNote | BrowsedSection;

/**
 * The contents of a branch, limited to notes with a tag or not. If there is a single category, it
 * is the top itself. `null` if nothing is there, or no longer.
 */
export function browse(
  engine: SearchEngine,
  branch: Branch,
  tagKey: string | null,
): Browsed | null {
  const { library } = engine;
  switch (branch.kind) {
    case 'top':
      return browseTop(library, tagKey);
    case 'category':
      return browseCategory(library, branch.key, tagKey);
    case 'note':
      return browseNote(library, branch.noteId, tagKey);
    case 'section':
      return browseSection(engine, branch.sectionId);
  }
}

/** All tags, the most used first. */
export function tagGroups({ notes }: Library): readonly NoteGroup[] {
  const named = notes.flatMap((note) => note.tags.map((name) => ({ name, note })));
  return groupsOf('tag', named).toSorted(
    (left, right) => right.notes.length - left.notes.length || byName(left, right),
  );
}

/** The key of a tag, ignoring spelling differences; `null` when no note has it. */
export function tagKeyOf({ notes }: Library, name: string): string | null {
  const key = keyOf('tag', name);
  return tagsWithKey(notes, key).size > 0 ? key : null;
}

function browseTop(library: Library, tagKey: string | null): Browsed | null {
  const categories = categoriesOf(library, tagKey);
  const [only, ...others] = categories;
  if (only === undefined) return null;
  return others.length === 0
    ? { kind: 'category', category: only, above: null }
    : { kind: 'top', categories };
}

function browseCategory(library: Library, key: string, tagKey: string | null): Browsed | null {
  const categories = categoriesOf(library, tagKey);
  const index = categories.findIndex((candidate) => candidate.key === key);
  const category = categories[index];
  if (category === undefined) return null;
  return { kind: 'category', category, above: categories.length === 1 ? null : { index } };
}

function browseNote(library: Library, noteId: string, tagKey: string | null): Browsed | null {
  const note = library.noteById.get(noteId);
  if (note === undefined) return null;
  const key = keyOf('category', note.category);
  const categories = categoriesOf(library, tagKey);
  const category = categories.find((candidate) => candidate.key === key);
  const index = Math.max(0, category?.notes.indexOf(note) ?? 0);
  const above = { key, index, isTop: categories.length === 1 };
  return { kind: 'note', note, sections: readable(note), above };
}

function browseSection(engine: SearchEngine, sectionId: string): Browsed | null {
  const passage = passageOf(engine.library, sectionId);
  if (passage === null) return null;
  const surroundings = surroundingsOf(engine, passage);
  return { kind: 'section', passage, sections: readable(passage.note), surroundings };
}

function categoriesOf({ notes }: Library, tagKey: string | null): readonly NoteGroup[] {
  const tags = tagKey === null ? null : tagsWithKey(notes, tagKey);
  const wanted =
    tags === null ? notes : notes.filter((note) => note.tags.some((tag) => tags.has(tag)));
  const named = wanted.map((note) => ({ name: note.category, note }));
  return groupsOf('category', named).toSorted(byName);
}

/** The spellings of a tag in the notes. */
function tagsWithKey(notes: readonly Note[], key: string): ReadonlySet<string> {
  const names = new Set(notes.flatMap(({ tags }) => tags));
  return new Set(Array.from(names).filter((name) => keyOf('tag', name) === key));
}

/** Notes by the keys of their names. A key needs a hash, so it is computed once per spelling. */
function groupsOf(
  kind: 'category' | 'tag',
  named: readonly { readonly name: string | null; readonly note: Note }[],
): readonly NoteGroup[] {
  const keys = new Map<string | null, string>();
  const groups = new Map<string, { readonly name: string | null; readonly notes: Set<Note> }>();
  for (const { name, note } of named) {
    const key = keys.get(name) ?? keyOf(kind, name);
    const group = groups.get(key) ?? { name, notes: new Set() };
    keys.set(name, key);
    groups.set(key, group);
    group.notes.add(note);
  }
  return Array.from(groups, ([key, { name, notes }]) => ({
    key,
    name,
    notes: Array.from(notes).toSorted(byTitle),
  }));
}

function keyOf(kind: 'category' | 'tag', name: string | null): string {
  return stableId(kind, name === null ? '' : nameKey(name));
}

/** The same order on every machine, `Lambda 2` before `Lambda 10`. */
const collator = new Intl.Collator('en', { numeric: true });

function byTitle(left: Note, right: Note): number {
  return collator.compare(left.title, right.title);
}

function byName(left: NoteGroup, right: NoteGroup): number {
  if (left.name === null || right.name === null) {
    return Number(left.name === null) - Number(right.name === null);
  }
  return collator.compare(left.name, right.name);
}

function readable({ sections }: Note): readonly Section[] {
  return sections.filter(({ kind }) => kind !== 'contents');
}
