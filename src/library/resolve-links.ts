import { posix } from 'node:path';
import type { Steps } from '../steps.ts';
import type { NoteLink } from './library.ts';
import type { Note, Reference } from './note.ts';
import { createNoteAnchors, type FoundAnchor, type NoteAnchors } from './note-anchors.ts';
import type { NoteChange } from './note-changes.ts';
import { isNoteFile } from './note-files.ts';
import {
  isCalledTheSame,
  linkKey,
  linkKeysOf,
  type NoteNames,
  noteNameSteps,
} from './note-names.ts';
import type { Finding, Problem, Severity } from './problem.ts';
import { type ById, TableById } from './table-by-id.ts';

/** Where the links of a note lead, and those that lead nowhere. */
interface FollowedLinks {
  readonly links: readonly NoteLink[];
  readonly problems: readonly Problem[];
}

/** The same of all notes, and what is needed to follow the links of those that change. */
export interface ResolvedLinks {
  readonly names: NoteNames;
  /** By the id of the note that they stand in. */
  readonly byNote: TableById<FollowedLinks>;
}

const NO_LINKS: FollowedLinks = { links: [], problems: [] };

/** Follows every link between notes. What may be no note (a PDF, a folder) is not followed. */
export function* linkSteps(notes: readonly Note[], byId: ById<Note>): Steps<ResolvedLinks> {
  const names = yield* noteNameSteps(notes);
  return { names, byNote: new TableById(yield* followSteps(notes, names, byId)) };
}

/**
 * The same after some notes changed: links are followed again where they stand in a changed note, lead to one, or
 * may do so since a note came, went or changed its name.
 */
export function* changedLinkSteps(
  last: ResolvedLinks,
  changes: readonly NoteChange[],
  notes: readonly Note[],
  byId: ById<Note>,
): Steps<ResolvedLinks> {
  const changed = new Set(changes.flatMap(({ was, is }) => [was?.id ?? [], is?.id ?? []].flat()));
  const leadsToChanged = ({ id, references }: Note) =>
    references.length > 0 &&
    (last.byNote.get(id)?.links.some(({ toNoteId }) => changed.has(toNoteId)) ?? false);
  const linking = notes.filter(leadsToChanged).map(({ id }) => id);
  yield;
  const renamed = changes.filter(
    ({ was, is }) => was === null || is === null || !isCalledTheSame(was, is),
  );
  const keys = new Set(renamed.flatMap(({ was, is }) => [was, is].flatMap(keysOf)));
  const naming = yield* notesWithLinkSteps(notes, keys);
  const names = renamed.length === 0 ? last.names : yield* noteNameSteps(notes);
  const again = [...new Set([...changed, ...linking, ...naming])];
  const gone = again.filter((id) => !byId.has(id));
  const followed = yield* followSteps(
    again.flatMap((id) => byId.get(id) ?? []),
    names,
    byId,
  );
  const byNote =
    last.byNote.changed(new Map([...followed, ...gone.map((id) => [id, null] as const)])) ??
    new TableById(yield* followSteps(notes, names, byId));
  return { names, byNote };
}

/** Follows the links of some notes, by their ids. */
function* followSteps(
  notes: readonly Note[],
  names: NoteNames,
  byId: ById<Note>,
): Steps<ReadonlyMap<string, FollowedLinks>> {
  const surroundings = { names, byId, anchorsOf: rememberAnchors() };
  const byNote = new Map<string, FollowedLinks>();
  for (const note of notes) {
    byNote.set(note.id, followLinks(note, surroundings));
    yield;
  }
  return byNote;
}

/** All links of notes, and those that lead nowhere, note after note. */
export function linksOf(notes: readonly Note[], { byNote }: ResolvedLinks): FollowedLinks {
  const followed = notes.map(({ id }) => byNote.get(id) ?? NO_LINKS);
  return {
    links: followed.flatMap(({ links }) => links),
    problems: followed.flatMap(({ problems }) => problems),
  };
}

function keysOf(note: Note | null): readonly string[] {
  return note === null ? [] : linkKeysOf(note);
}

/** The ids of the notes that have a link with one of some keys. */
function* notesWithLinkSteps(
  notes: readonly Note[],
  keys: ReadonlySet<string>,
): Steps<readonly string[]> {
  const ids: string[] = [];
  if (keys.size === 0) return ids;
  for (const note of notes) {
    if (note.references.some((reference) => keys.has(keyOfLink(reference, note))))
      ids.push(note.id);
    yield;
  }
  return ids;
}

function keyOfLink({ kind, target }: Reference, from: Note): string {
  return linkKey(kind === 'wikilink' ? target : (pathOf(target, from) ?? ''));
}

/** What links are followed with. */
interface Surroundings {
  readonly names: NoteNames;
  /** The notes as they are now: names know some of them as they were. */
  readonly byId: ById<Note>;
  readonly anchorsOf: (note: Note) => NoteAnchors;
}

function followLinks(note: Note, { names, byId, anchorsOf }: Surroundings): FollowedLinks {
  if (note.references.length === 0) return NO_LINKS;
  const links: NoteLink[] = [];
  const problems: Problem[] = [];
  for (const reference of note.references) {
    const target = byId.get(targetOf(reference, note, names)?.id ?? '');
    const anchor = target === undefined ? undefined : findAnchor(reference, anchorsOf(target));
    const finding = findingOf(reference, note, target, anchor);
    if (target !== undefined) {
      const toSectionId = anchor?.section.id ?? null;
      const fromSectionId = reference.sectionId;
      links.push({ fromSectionId, toNoteId: target.id, toSectionId, reference });
    }
    if (finding !== null) {
      problems.push({ folder: note.folder, file: note.file, ...finding });
    }
  }
  return { links, problems };
}

/** The anchors of a note are put together when the first link asks for them. */
function rememberAnchors(): (note: Note) => NoteAnchors {
  const known = new Map<Note, NoteAnchors>();
  return (note) => {
    const anchors = known.get(note) ?? createNoteAnchors(note);
    known.set(note, anchors);
    return anchors;
  };
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

function findAnchor({ anchor }: Reference, find: NoteAnchors): FoundAnchor | undefined {
  return anchor === null ? undefined : find(anchor);
}

function findingOf(
  reference: Reference,
  from: Note,
  target: Note | undefined,
  found: FoundAnchor | undefined,
): Finding | null {
  if (target === undefined) {
    return isSurelyNote(reference, from) ? noNote(reference) : null;
  }
  const isFine = found?.how === 'exact' || !namesHeading(reference.anchor);
  return isFine ? null : noHeading(reference, target, found);
}

/** A wikilink without an ending names a note, as does a path inside the folder that ends in `.md`. */
function isSurelyNote({ kind, target }: Reference, from: Note): boolean {
  return kind === 'wikilink'
    ? isNoteFile(target) || !/\.[a-z][a-z0-9]{1,9}$/i.test(target)
    : isNoteFile(target) && pathOf(target, from) !== null;
}

/** `#^block` names a paragraph, `#:~:text=` words and `#top` the page: none is a heading. */
function namesHeading(anchor: string | null): boolean {
  return anchor !== null && anchor !== '' && anchor !== 'top' && !/^(?:\^|:~:)/.test(anchor);
}

function noNote(reference: Reference): Finding {
  return {
    line: reference.line,
    severity: severityOf(reference),
    code: 'link-broken',
    message: `There is no note ${reference.target}.`,
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
    message: `${where} has no heading for #${reference.anchor}.`,
    whatWasDone: `The link leads to ${led}.`,
  };
}

/** Wikilinks to notes that are yet to be written are a habit; a path is a promise. */
function severityOf({ kind }: Reference): Severity {
  return kind === 'markdown' ? 'warning' : 'hint';
}
