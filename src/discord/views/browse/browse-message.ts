import type { Browsed, BrowsedSection, NoteGroup } from '../../../answers/browse.ts';
import type { Note } from '../../../library/note.ts';
import type { Look } from '../../context.ts';
import { MAX_SELECT_OPTIONS } from '../../limits.ts';
import type { Message } from '../../reply.ts';
import { BROWSE_CHARACTERS } from '../budget.ts';
import {
  actionRow,
  button,
  containerMessage,
  type MenuOption,
  menuRow,
  textDisplay,
} from '../components.ts';
import { noteNames } from '../note-names.ts';
import { existingPage, pageButtons, pageLine } from '../page-buttons.ts';
import { framedPassage } from '../passage/passage-message.ts';
import { passagePages } from '../passage/passage-pages.ts';
import { surroundingsMenus } from '../passage/surroundings-menus.ts';
import { shown } from '../shown.ts';
import { ANY_TAG, browseId, browseMenuId, tagMenuId } from './browse-id.ts';
import {
  type BackTo,
  type BrowseEntry,
  type BrowseList,
  browseList,
  pageOf,
  sectionEntries,
} from './browse-list.ts';

/** The deepest indentation; deeper entries are shown at this depth. */
const DEEPEST = 4;

/** A part of the notes, and what else its message shows. */
export interface BrowseView {
  readonly browsed: Browsed;
  /** Counted from 0; a page that does not exist is replaced by the nearest that does. */
  readonly page: number;
  /** All tags, the most used first. */
  readonly tags: readonly NoteGroup[];
  /** Only notes with the tag of this key are shown; `null`: all. */
  readonly tagKey: string | null;
  /** A sentence on top, in Discord's Markdown, of at most 200 characters; may be empty. */
  readonly said: string;
  /** Notes that are offered below that sentence; at most five. */
  readonly near: readonly Note[];
}

/**
 * Shows a part of the notes as a list to open from, or a section in full.
 *
 * @param pages of the section, for callers that show it in several languages
 */
export function browseMessage(
  view: BrowseView,
  look: Look,
  pages: readonly string[] | null = null,
): Message {
  return view.browsed.kind === 'section'
    ? sectionMessage(view, view.browsed, look, pages)
    : listMessage(view, browseList(view.browsed, tagOf(view)?.name ?? null, look), look);
}

function listMessage(view: BrowseView, list: BrowseList, look: Look): Message {
  const { tagKey, said } = view;
  const { phrases } = look;
  const pageCount = Math.ceil(list.entries.length / MAX_SELECT_OPTIONS);
  const page = existingPage(view.page, pageCount);
  const entries = entriesOn(page, list.entries);
  const id = browseId({ branch: list.branch, page, tagKey });
  return containerMessage([
    ...(view.near.length === 0
      ? textDisplay([said, list.title].filter((line) => line !== '').join('\n'))
      : [...textDisplay(said), ...actionRow(nearButtons(view)), ...textDisplay(list.title)]),
    ...textDisplay(entries.map(entryLine).join('\n')),
    ...pageLine(page, pageCount, phrases),
    ...actionRow([...pageButtons(id, pageCount, phrases), ...backButton(view, list.back)]),
    ...menuRow(browseMenuId(list.opens, tagKey), list.placeholder, options(entries, null)),
    ...(list.opens === 'section' ? [] : tagMenu(view, list, look)),
  ]);
}

function sectionMessage(
  view: BrowseView,
  { passage, sections, surroundings }: BrowsedSection,
  look: Look,
  pages: readonly string[] | null,
): Message {
  const { page, tagKey } = view;
  const { note, section } = passage;
  const words = look.phrases.browse;
  const branch = { kind: 'section', sectionId: section.id } as const;
  const { command, what, about } = browseId({ branch, page, tagKey });
  const listPage = pageOf(sections.indexOf(section));
  const back = { branch: { kind: 'note', noteId: note.id }, page: listPage } as const;
  const entries = entriesOn(listPage, sectionEntries(sections));
  const sectionMenu = browseMenuId('section', tagKey);
  return framedPassage(
    {
      lead: null,
      passage,
      page,
      turn: { command, what, about },
      buttons: backButton(view, { label: words.backToNote, to: back }),
      rows: [
        ...menuRow(sectionMenu, words.openSection, options(entries, section.id)),
        ...surroundingsMenus(surroundings, sectionMenu, look.phrases),
      ],
    },
    pages ?? passagePages(passage, look.linkTo),
    look,
  );
}

function tagMenu(view: BrowseView, { branch }: BrowseList, { phrases }: Look) {
  const chosen = tagOf(view);
  const words = phrases.browse;
  const shownTags = [
    ...(chosen === null ? [] : [chosen]),
    ...view.tags.filter((tag) => tag !== chosen),
  ];
  const entries = shownTags.slice(0, MAX_SELECT_OPTIONS - 1).map(({ key, name, notes }) => ({
    label: name ?? '',
    value: key,
    description: words.notes(notes.length),
    isChosen: key === chosen?.key,
  }));
  const any = { label: words.allTags, value: ANY_TAG };
  return menuRow(tagMenuId(branch), words.onlyTagged, [
    ...(chosen === null ? [] : [any]),
    ...entries,
  ]);
}

function tagOf({ tags, tagKey }: BrowseView): NoteGroup | null {
  return tags.find(({ key }) => key === tagKey) ?? null;
}

function backButton({ tagKey }: BrowseView, back: BackTo | null) {
  return back === null ? [] : [button(back.label, browseId({ ...back.to, tagKey }))];
}

function nearButtons({ near, tagKey }: BrowseView) {
  const names = noteNames(near);
  return near.map(({ id, title }, index) =>
    button(
      names[index] ?? title,
      browseId({ branch: { kind: 'note', noteId: id }, page: 0, tagKey }),
    ),
  );
}

function entriesOn(page: number, entries: readonly BrowseEntry[]): readonly BrowseEntry[] {
  return entries.slice(page * MAX_SELECT_OPTIONS, (page + 1) * MAX_SELECT_OPTIONS);
}

/** A bullet of at most `BROWSE_CHARACTERS.line` characters. */
function entryLine({ name, size, depth }: BrowseEntry): string {
  const indent = '  '.repeat(Math.min(depth, DEEPEST));
  const detail = size === '' ? '' : ` · ${size}`;
  return `${indent}- ${shown(name, BROWSE_CHARACTERS.name)}${detail}`;
}

function options(entries: readonly BrowseEntry[], chosen: string | null): readonly MenuOption[] {
  return entries.map(({ value, name, size }) => ({
    label: name,
    value,
    description: size,
    isChosen: value === chosen,
  }));
}
