import type { Steps } from '../../basics/steps.ts';
import { reasonOf } from '../../basics/system-error.ts';
import { type FolderImages, imageKey, readImages } from '../images/read-images.ts';
import type { KnownNotes, NotePlace } from '../known-notes.ts';
import type { MarkdownParser } from '../markdown.ts';
import type { Note } from '../note.ts';
import { NoteTooLongError } from '../note-too-long.ts';
import { type ParsedNote, parseNoteSteps } from '../parse-note.ts';
import { type Finding, inFile, type Problem, problemIn } from '../problems/problem.ts';
import { decodeText } from './decode-text.ts';
import { type FileContent, readContent } from './file-content.ts';
import { fileUnreadable } from './file-unreadable.ts';

/** A file to read. */
export interface NoteToRead extends NotePlace {
  readonly images: FolderImages;
}

/** What all files are read with. */
export interface NoteReader {
  readonly parser: MarkdownParser;
  readonly known: KnownNotes;
}

/** The result of reading a file. */
export type ReadNote =
  | {
      readonly kind: 'note';
      readonly note: Note;
      /** The note before its images were looked up. */
      readonly parsed: ParsedNote;
      /** The keys (see `imageKey`) of its image links, whether or not the images exist. */
      readonly imageKeys: ReadonlySet<string>;
    }
  | LeftOut;

type LeftOut =
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** The file no longer exists. */
  | { readonly kind: 'gone' };

/** Larger files can't have been written by hand. */
const MAX_NOTE_BYTES = 20_000_000;

/** A parsed file whose images have not been looked up yet. */
type ParsedFile = { readonly kind: 'parsed'; readonly parsed: ParsedNote } | LeftOut;

/**
 * A file that was read and parsed. Its content need not stay in memory while images are looked up.
 */
interface ReadContent {
  /** See `FileContent`. */
  readonly version: string;
  /** The digest of its content; `null` where it could not be read. */
  readonly digest: string | null;
  readonly file: ParsedFile;
}

/**
 * Reads and parses one file, in steps. Never throws: a failure becomes a problem of this note, so
 * that it can't keep other notes from being read.
 */
export function* readFileSteps(
  path: string,
  place: NotePlace,
  reader: NoteReader,
): Steps<ReadContent> {
  const content = readContent(path, MAX_NOTE_BYTES);
  return {
    version: content.version,
    digest: content.kind === 'bytes' ? content.digest : null,
    file: yield* parseContentSteps(place, content, reader),
  };
}

function* parseContentSteps(
  place: NotePlace,
  content: FileContent,
  reader: NoteReader,
): Steps<ParsedFile> {
  switch (content.kind) {
    case 'gone':
      return { kind: 'gone' };
    case 'too-large':
      return asProblem(place, tooLarge(content.size));
    case 'unreadable':
      return asProblem(place, fileUnreadable(content.error, 'It is left out.'));
    case 'bytes':
      try {
        return yield* parseBytesSteps(place, content, reader);
      } catch (error) {
        return asProblem(
          place,
          error instanceof NoteTooLongError ? tooLong(error.message) : notUnderstood(error),
        );
      }
  }
}

function* parseBytesSteps(
  place: NotePlace,
  { bytes, digest }: Extract<FileContent, { kind: 'bytes' }>,
  { parser, known }: NoteReader,
): Steps<ParsedFile> {
  const before = known.find(place, digest);
  if (before !== undefined) return { kind: 'parsed', parsed: before };
  const decoded = decodeText(bytes);
  if (decoded.kind === 'not-text') return asProblem(place, decoded.finding);
  yield;
  const { note, imageLinks } = yield* parseNoteSteps({ ...place, text: decoded.text }, parser);
  const problems = [...inFile(place, decoded.findings), ...note.problems];
  const parsed = known.keep(place, digest, { note: { ...note, problems }, imageLinks });
  return { kind: 'parsed', parsed };
}

/**
 * Looks up the images of a file. They may change while the note stays the same, so this is done at
 * each reading. Never throws either.
 */
export async function withImages(place: NoteToRead, file: ParsedFile): Promise<ReadNote> {
  if (file.kind !== 'parsed') return file;
  return noteWithImages(place, file.parsed).catch((error) =>
    asProblem(place, notUnderstood(error)),
  );
}

async function noteWithImages(place: NoteToRead, parsed: ParsedNote): Promise<ReadNote> {
  const { note, imageLinks } = parsed;
  if (imageLinks.length === 0) return { kind: 'note', note, parsed, imageKeys: NO_KEYS };
  const { images, findings } = await readImages(imageLinks, place.file, place.images);
  const problems = [...inFile(place, findings), ...note.problems];
  return {
    kind: 'note',
    note: { ...note, images, problems },
    parsed,
    imageKeys: new Set(imageLinks.map(({ target }) => imageKey(target))),
  };
}

const NO_KEYS: ReadonlySet<string> = new Set();

function asProblem(place: NotePlace, finding: Finding): LeftOut {
  return { kind: 'problem', problem: problemIn(place, finding) };
}

function tooLarge(bytes: number): Finding {
  const megabytes = Math.round(bytes / 1_000_000);
  return tooLong(
    `The file has ${megabytes} MB; a note may have at most ${MAX_NOTE_BYTES / 1_000_000}.`,
  );
}

function tooLong(message: string): Finding {
  const whatWasDone = 'It is left out. Split it into several notes.';
  return { line: 1, severity: 'error', code: 'file-too-large', message, whatWasDone };
}

function notUnderstood(error: unknown): Finding {
  return {
    line: 1,
    severity: 'error',
    code: 'note-not-understood',
    message: `Nota failed to read this note (${reasonOf(error)}). Please report this, with the note.`,
    whatWasDone: 'The note is left out.',
  };
}
