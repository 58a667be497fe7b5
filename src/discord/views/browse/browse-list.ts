import type { Branch, BrowsedCategory, BrowsedNote, BrowsedTop } from '../../../answers/browse.ts';
import type { Section } from '../../../library/note.ts';
import type { Look } from '../../context.ts';
import { MAX_SELECT_OPTIONS } from '../../limits.ts';
import type { Phrases } from '../../phrases/phrases.ts';
import { BROWSE_CHARACTERS } from '../budget.ts';
import { noteNames } from '../note-names.ts';
import { shown } from '../shown.ts';
import type { Browsing } from './browse-id.ts';

/** A part of the notes as a list whose entries can be opened. */
export interface BrowseList {
  /** The title of the list, in Discord's Markdown. */
  readonly title: string;
  /** The part of the notes that is listed. */
  readonly branch: Branch;
  /** The kind of its entries, which a press on the menu opens. */
  readonly opens: 'category' | 'note' | 'section';
  /** The menu's placeholder, in plain text. */
  readonly placeholder: string;
  readonly entries: readonly BrowseEntry[];
  /** The level above, for a button; `null` at the top. */
  readonly back: BackTo | null;
}

/** One entry of a list, in plain text. */
export interface BrowseEntry {
  /** The key or id of what it opens. */
  readonly value: string;
  readonly name: string;
  /** How much it contains; may be empty. */
  readonly size: string;
  /** How far it is indented, from 0. */
  readonly depth: number;
}

/** A button to the level above. */
export interface BackTo {
  readonly label: string;
  readonly to: Omit<Browsing, 'tagKey'>;
}

/** Lists categories, the notes of one, or the sections of a note. `tag` is a name in plain text. */
export function browseList(
  browsed: BrowsedTop | BrowsedCategory | BrowsedNote,
  tag: string | null,
  { phrases }: Look,
): BrowseList {
  const shownTag = tag === null ? null : shown(tag, BROWSE_CHARACTERS.name);
  switch (browsed.kind) {
    case 'top':
      return categoryList(browsed, shownTag, phrases.browse);
    case 'category':
      return noteList(browsed, shownTag, phrases.browse);
    case 'note':
      return sectionList(browsed, phrases.browse);
  }
}

type Words = Phrases['browse'];

function categoryList({ categories }: BrowsedTop, tag: string | null, words: Words): BrowseList {
  return {
    title: words.top(tag),
    branch: { kind: 'top' },
    opens: 'category',
    placeholder: words.openCategory,
    entries: categories.map(({ key, name, notes }) => ({
      value: key,
      name: name ?? words.withoutCategory,
      size: words.notes(notes.length),
      depth: 0,
    })),
    back: null,
  };
}

function noteList(
  { category, above }: BrowsedCategory,
  tag: string | null,
  words: Words,
): BrowseList {
  const name = shown(category.name ?? words.withoutCategory, BROWSE_CHARACTERS.name);
  const top = { kind: 'top' } as const;
  const names = noteNames(category.notes);
  return {
    title: above === null ? words.allNotes(tag) : words.category(name, tag),
    branch: { kind: 'category', key: category.key },
    opens: 'note',
    placeholder: words.openNote,
    entries: category.notes.map(({ id, title, sections }, index) => ({
      value: id,
      name: names[index] ?? title,
      size: words.sections(sections.length),
      depth: 0,
    })),
    back:
      above === null
        ? null
        : { label: words.backToTop, to: { branch: top, page: pageOf(above.index) } },
  };
}

function sectionList({ note, sections, above }: BrowsedNote, words: Words): BrowseList {
  const category = { kind: 'category', key: above.key } as const;
  const label = above.isTop ? words.backToNotes : words.backToCategory;
  const title = `### ${shown(note.title, BROWSE_CHARACTERS.title)}`;
  return {
    title: sections.length === 0 ? `${title}\n${words.emptyNote}` : title,
    branch: { kind: 'note', noteId: note.id },
    opens: 'section',
    placeholder: words.openSection,
    entries: sectionEntries(sections),
    back: { label, to: { branch: category, page: pageOf(above.index) } },
  };
}

/** The page of a list, from 0, on which the entry with this index is. */
export function pageOf(index: number): number {
  return Math.floor(Math.max(0, index) / MAX_SELECT_OPTIONS);
}

/** The headings of a note, indented by level. */
export function sectionEntries(sections: readonly Section[]): readonly BrowseEntry[] {
  const levels = sections.map(({ level }) => level).filter((level) => level > 0);
  const top = Math.min(...levels);
  return sections.map(({ id, heading, level }) => ({
    value: id,
    name: heading,
    size: '',
    depth: level === 0 ? 0 : level - top,
  }));
}
