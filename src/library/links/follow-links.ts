import { isNoteFile } from '../files/note-files.ts';
import type { NoteLink } from '../library.ts';
import type { Note, Reference } from '../note.ts';
import { type Finding, type Problem, problemIn, type Severity } from '../problems/problem.ts';
import type { FoundAnchor, NoteAnchors } from './note-anchors.ts';
import { linkKey, type NoteNames } from './note-names.ts';
import { isRelativePath, pathFromNote } from './path-from-note.ts';

/** The targets of a note's links, and problems with broken ones. */
export interface FollowedLinks {
  readonly links: readonly NoteLink[];
  readonly problems: readonly Problem[];
}

export const NO_LINKS: FollowedLinks = { links: [], problems: [] };

/** The notes and headings that links may lead to. */
export interface LinkTargets {
  readonly names: NoteNames;
  readonly anchorsOf: (note: Note) => NoteAnchors;
}

/** Resolves all links of a note. A target that need not be a note (a PDF, a folder) is skipped. */
export function followLinks(note: Note, { names, anchorsOf }: LinkTargets): FollowedLinks {
  if (note.references.length === 0) return NO_LINKS;
  const links: NoteLink[] = [];
  const problems: Problem[] = [];
  for (const reference of note.references) {
    const target = targetOf(reference, note, names);
    const found =
      target === undefined || reference.anchor === null
        ? undefined
        : anchorsOf(target)(reference.anchor);
    const finding = findingOf(reference, note, target, found);
    if (target !== undefined) {
      const toSectionId = found?.section.id ?? null;
      const fromSectionId = reference.sectionId;
      links.push({ fromSectionId, toNoteId: target.id, toSectionId, reference });
    }
    if (finding !== null) problems.push(problemIn(note, finding));
  }
  return { links, problems };
}

/** The key (see `linkKey`) shared by all notes that a link may lead to. */
export function keyOfLink(reference: Reference, from: Note): string {
  const { target } = reference;
  return linkKey(isName(reference) ? target : (pathFromNote(target, from.file) ?? ''));
}

/** Whether a link gives a name: wikilinks do unless they are relative paths. */
function isName({ kind, target }: Reference): boolean {
  return kind === 'wikilink' && !isRelativePath(target);
}

function targetOf(reference: Reference, from: Note, names: NoteNames): Note | undefined {
  if (reference.target === '') {
    return from;
  }
  if (isName(reference)) {
    return names.byName(reference.target, from);
  }
  const path = pathFromNote(reference.target, from.file);
  return path === null ? undefined : names.byPath(path, from.folder);
}

/**
 * Obsidian itself omits some characters when it links to a heading, so a similar heading is
 * accepted.
 */
function findingOf(
  reference: Reference,
  from: Note,
  target: Note | undefined,
  found: FoundAnchor | undefined,
): Finding | null {
  if (target === undefined) {
    return isSurelyNote(reference, from) ? noNote(reference) : null;
  }
  const isFound = found?.how === 'exact' || (found !== undefined && reference.kind === 'wikilink');
  const isFine = isFound || !namesHeading(reference.anchor);
  return isFine ? null : noHeading(reference, target, found);
}

/**
 * A wikilink without an extension names a note, and so does a path inside the folder with a note's
 * extension.
 */
function isSurelyNote({ kind, target }: Reference, from: Note): boolean {
  return kind === 'wikilink'
    ? isNoteFile(target) || !/\.[a-z][a-z0-9]{1,9}$/i.test(target)
    : isNoteFile(target) && pathFromNote(target, from.file) !== null;
}

/**
 * Not `#^block`, a paragraph, `#:~:text=`, some words, `#top`, the page, or `#user-content-fn-1`, a
 * footnote in GitHub and GitBook.
 */
function namesHeading(anchor: string | null): boolean {
  return anchor !== null && anchor !== '' && !/^(?:top$|\^|:~:|user-content-fn)/.test(anchor);
}

function noNote(reference: Reference): Finding {
  return {
    line: reference.line,
    severity: severityOf(reference),
    code: 'link-broken',
    message: `The note ${reference.target} does not exist.`,
    whatWasDone: 'The link is shown as text.',
  };
}

function noHeading(reference: Reference, note: Note, close: FoundAnchor | undefined): Finding {
  const where = reference.target === '' ? 'This note' : `The note ${note.file}`;
  const led = close === undefined ? 'the note as a whole' : `"${close.section.heading}"`;
  return {
    line: reference.line,
    severity: severityOf(reference),
    code: 'anchor-broken',
    message: `${where} has no heading #${reference.anchor}.`,
    whatWasDone: `The link leads to ${led}.`,
  };
}

/** A wikilink may name a note that is still to be written; a path should exist. */
function severityOf({ kind }: Reference): Severity {
  return kind === 'markdown' ? 'warning' : 'hint';
}
