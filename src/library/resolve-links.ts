import { posix } from 'node:path';
import { slug } from 'github-slugger';
import type { NoteLink } from './library.ts';
import type { Note, Reference, Section } from './note.ts';
import { isNoteFile } from './note-files.ts';
import { createNoteNames, type NoteNames } from './note-names.ts';
import type { Finding, Problem } from './problem.ts';

/** Where the links of all notes lead, and those that lead nowhere. */
export interface ResolvedLinks {
  readonly links: readonly NoteLink[];
  readonly problems: readonly Problem[];
}

/** Follows every link between notes. What may be no note (a PDF, a folder) is not followed. */
export function resolveLinks(notes: readonly Note[]): ResolvedLinks {
  const names = createNoteNames(notes);
  const links: NoteLink[] = [];
  const problems: Problem[] = [];
  for (const note of notes) {
    for (const reference of note.references) {
      const resolved = resolve(reference, note, names);
      if (resolved.kind === 'link') {
        links.push(resolved.link);
      } else if (resolved.kind === 'broken') {
        problems.push({ folder: note.folder, file: note.file, ...resolved.finding });
      }
    }
  }
  return { links, problems };
}

type Resolved =
  | { readonly kind: 'link'; readonly link: NoteLink }
  | { readonly kind: 'broken'; readonly finding: Finding }
  | { readonly kind: 'not-a-note' };

function resolve(reference: Reference, from: Note, names: NoteNames): Resolved {
  const target = targetOf(reference, from, names);
  if (target === undefined) {
    return isSurelyNote(reference, from)
      ? { kind: 'broken', finding: noNote(reference) }
      : { kind: 'not-a-note' };
  }
  const { anchor } = reference;
  const section = anchor === null ? undefined : sectionOf(anchor, target);
  if (anchor !== null && section === undefined && namesHeading(anchor)) {
    return { kind: 'broken', finding: noHeading(reference, anchor, target) };
  }
  const link = {
    fromSectionId: reference.sectionId,
    toNoteId: target.id,
    toSectionId: section?.id ?? null,
  };
  return { kind: 'link', link };
}

function targetOf(reference: Reference, from: Note, names: NoteNames): Note | undefined {
  if (reference.target === '') {
    return from;
  }
  if (reference.kind === 'wikilink') {
    return names.byName(reference.target, from);
  }
  const path = pathOf(reference.target, from);
  return path === null ? undefined : names.byPath(path, from.folder);
}

/** A path from the top of the folder; `null` where it leads out of it. */
function pathOf(target: string, from: Note): string | null {
  const start = target.startsWith('/') ? '' : posix.dirname(from.file);
  const path = posix.normalize(posix.join(start, target)).replace(/^\/+|\/+$/g, '');
  return path === '..' || path.startsWith('../') ? null : path;
}

/** A wikilink without an ending names a note, as does a path inside the folder that ends in `.md`. */
function isSurelyNote({ kind, target }: Reference, from: Note): boolean {
  return kind === 'wikilink'
    ? isNoteFile(target) || !/\.[a-z][a-z0-9]{1,9}$/i.test(target)
    : isNoteFile(target) && pathOf(target, from) !== null;
}

/** `#^block` names a paragraph, `#:~:text=` words and `#top` the page: none is a heading. */
function namesHeading(anchor: string): boolean {
  return anchor !== '' && anchor !== 'top' && !/^(?:\^|:~:)/.test(anchor);
}

/** By GitHub's anchor, an anchor that the text sets, or, as Obsidian links, by the heading itself. */
function sectionOf(anchor: string, note: Note): Section | undefined {
  const wanted = anchor.toLowerCase();
  // Obsidian writes `#Limits#Time` for a heading under another one.
  const heading = slug(anchor.split('#').at(-1) ?? anchor);
  return (
    note.sections.find((section) => section.anchor === wanted) ??
    note.sections.find(({ otherAnchors }) => otherAnchors.includes(anchor)) ??
    note.sections.find((section) => section.anchor === heading && heading !== '')
  );
}

function noNote({ line, kind, target }: Reference): Finding {
  return {
    line,
    severity: kind === 'markdown' ? 'warning' : 'hint',
    code: 'link-broken',
    message: `There is no note ${target}.`,
    whatWasDone: 'The link is shown as text.',
  };
}

function noHeading({ line, kind, target }: Reference, anchor: string, note: Note): Finding {
  const where = target === '' ? 'This note' : `The note ${note.file}`;
  return {
    line,
    severity: kind === 'markdown' ? 'warning' : 'hint',
    code: 'anchor-broken',
    message: `${where} has no heading for #${anchor}.`,
    whatWasDone: 'The link leads to the note as a whole.',
  };
}
