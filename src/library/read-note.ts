import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { decodeText } from './decode-text.ts';
import type { MarkdownParser } from './markdown.ts';
import type { Note } from './note.ts';
import { parseNote } from './parse-note.ts';
import { type Finding, inFile, type Problem } from './problem.ts';
import { type FolderImages, readImages } from './read-images.ts';

/** A file that is to be read. */
export interface NotePlace {
  /** See `Note`. */
  readonly id: string;
  readonly folder: string;
  readonly file: string;
  readonly images: FolderImages;
  readonly bytes: number;
}

/** What became of a file. */
export type ReadNote =
  | {
      readonly kind: 'note';
      readonly note: Note;
      /** The names that its images have or should have, in lower case. */
      readonly imageNames: ReadonlySet<string>;
    }
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** The file is gone. */
  | { readonly kind: 'gone' };

/** Notes are written by hand; what is larger than this is something else. */
const MAX_NOTE_BYTES = 20_000_000;

/**
 * Reads one file and the images it shows. Never throws: what goes wrong is a problem of this note, so
 * that no note keeps the others from being read.
 */
export async function readNote(place: NotePlace, parser: MarkdownParser): Promise<ReadNote> {
  if (place.bytes > MAX_NOTE_BYTES) {
    return asProblem(place, tooLarge(place.bytes));
  }
  const bytes = await readFile(join(place.folder, place.file)).catch(asError);
  if (bytes instanceof Error) {
    const isGone = 'code' in bytes && bytes.code === 'ENOENT';
    return isGone ? { kind: 'gone' } : asProblem(place, unreadable(bytes));
  }
  try {
    return await understand(place, bytes, parser);
  } catch (error) {
    return asProblem(place, notUnderstood(asError(error)));
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

async function understand(
  place: NotePlace,
  bytes: Uint8Array,
  parser: MarkdownParser,
): Promise<ReadNote> {
  const decoded = decodeText(bytes);
  if (decoded.kind === 'not-text') {
    return asProblem(place, decoded.finding);
  }
  const { note, imageLinks } = parseNote({ ...place, text: decoded.text }, parser);
  const { images, findings } = await readImages(imageLinks, place.file, place.images);
  const problems = [...inFile(place, [...decoded.findings, ...findings]), ...note.problems];
  return {
    kind: 'note',
    note: { ...note, images, problems },
    imageNames: new Set(imageLinks.map(({ target }) => imageName(target))),
  };
}

/** By what a note that shows an image is known to need reading again when the image changes. */
export function imageName(path: string): string {
  return posix.basename(path).toLowerCase();
}

function asProblem({ folder, file }: NotePlace, finding: Finding): ReadNote {
  return { kind: 'problem', problem: { folder, file, ...finding } };
}

function tooLarge(bytes: number): Finding {
  const megabytes = Math.round(bytes / 1_000_000);
  return {
    line: 1,
    severity: 'error',
    code: 'file-too-large',
    message: `The file has ${megabytes} MB; a note may have ${MAX_NOTE_BYTES / 1_000_000}.`,
    whatWasDone: 'It is left out.',
  };
}

function unreadable(error: Error): Finding {
  return {
    line: 1,
    severity: 'error',
    code: 'file-unreadable',
    message: `The file cannot be read (${error.message}).`,
    whatWasDone: 'It is left out.',
  };
}

function notUnderstood(error: Error): Finding {
  return {
    line: 1,
    severity: 'error',
    code: 'note-not-understood',
    message: `The text is too much for Nota (${error.message}). Please report this with the note.`,
    whatWasDone: 'The note is left out.',
  };
}
