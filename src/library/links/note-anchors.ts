import { slug } from 'github-slugger';
import type { Note, Section } from '../note.ts';

/**
 * The target of an anchor. `close`: it is only similar to the heading's, and GitHub would not find
 * it.
 */
export interface FoundAnchor {
  readonly section: Section;
  readonly how: 'exact' | 'close';
}

/** Finds a section of a note by the text after `#` in a link. */
export type NoteAnchors = (anchor: string) => FoundAnchor | undefined;

/**
 * Collects the anchors of a note: GitHub's, those set in the text, and headings as Obsidian links
 * to them (`#Limits`, or `#Limits#Time` for one under another).
 */
export function createNoteAnchors(note: Note): NoteAnchors {
  const exact = new Map<string, Section>();
  // Built for the first link that is not exact; most are.
  let close: ReadonlyMap<string, Section> | undefined;
  for (const section of note.sections) {
    for (const anchor of [section.anchor, ...section.otherAnchors]) {
      addFirst(exact, keyOf(anchor), section);
    }
    addFirst(exact, keyOf(slug(section.heading)), section);
  }
  return (anchor) => {
    const last = anchor.split('#').at(-1) ?? anchor;
    const section = exact.get(keyOf(anchor)) ?? exact.get(keyOf(slug(last)));
    if (section !== undefined) {
      return { section, how: 'exact' };
    }
    close ??= byLetters(note.sections);
    const similar = close.get(lettersOf(last));
    return similar === undefined ? undefined : { section: similar, how: 'close' };
  };
}

function byLetters(sections: readonly Section[]): ReadonlyMap<string, Section> {
  const byHeading = new Map<string, Section>();
  for (const section of sections) {
    addFirst(byHeading, lettersOf(section.heading), section);
  }
  return byHeading;
}

/** An emoji leaves an invisible character in GitHub's anchors, which nobody types. */
function keyOf(anchor: string): string {
  return anchor.toLowerCase().replaceAll('\ufe0f', '');
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function addFirst(map: Map<string, Section>, key: string, section: Section): void {
  if (key !== '' && !map.has(key)) {
    map.set(key, section);
  }
}
