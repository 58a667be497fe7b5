import { posix } from 'node:path';
import { atOnce, type Steps } from '../steps.ts';
import { definitionSteps } from './definitions/find-definitions.ts';
import { withoutPictures } from './embedded-pictures.ts';
import { readFrontMatter } from './front-matter.ts';
import { inlineLinkSteps } from './inline-links.ts';
import { createMarkdownParser, type MarkdownParser } from './markdown.ts';
import type { Note } from './note.ts';
import { withoutNoteEnding } from './note-files.ts';
import { type ImageLink, linkSteps } from './note-links.ts';
import { outlineSteps } from './outline.ts';
import { inFile } from './problem.ts';
import { sourceText } from './source-text.ts';
import { tipSteps } from './tips/find-tips.ts';
import { markTipsSections } from './tips/mark-tips-sections.ts';

/** A Markdown file, read but not understood. */
export interface NoteFile {
  /** See `Note`. */
  readonly id: string;
  readonly folder: string;
  readonly file: string;
  /** The whole file. */
  readonly text: string;
}

/** A note as its text alone tells it, and the images that someone has to look for. */
export interface ParsedNote {
  /** Without images. */
  readonly note: Note;
  readonly imageLinks: readonly ImageLink[];
}

/**
 * Understands a note's text. Knows nothing of other notes and touches no files. Who reads many notes
 * hands in one parser for all: to build one takes longer than to read a short note.
 */
export function parseNote(
  note: NoteFile,
  parser: MarkdownParser = createMarkdownParser(),
): ParsedNote {
  return atOnce(parseNoteSteps(note, parser));
}

/** The same in steps: a note may be as long as a book. */
export function* parseNoteSteps(
  { id, folder, file, text }: NoteFile,
  parser: MarkdownParser,
): Steps<ParsedNote> {
  const { metadata, body, findings } = readFrontMatter(
    withoutPictures(text.replace(/\r\n?/g, '\n')),
    file,
  );
  const source = sourceText(yield* inlineLinkSteps(body, parser));
  const outlined = yield* outlineSteps(source, {
    parser,
    noteId: id,
    titleFor: (firstHeading) => metadata.title ?? firstHeading ?? titleFromFile(file),
  });
  const { title } = outlined;
  const sections = markTipsSections(title, outlined.sections);
  const links = yield* linkSteps(sections);
  const note: Note = {
    ...metadata,
    id,
    folder,
    file,
    title,
    sections: sections.map(({ section }) => section),
    definitions: yield* definitionSteps(sections),
    tips: yield* tipSteps(sections, parser),
    images: [],
    references: links.references,
    problems: inFile({ folder, file }, [...findings, ...outlined.findings, ...links.findings]),
  };
  return { note, imageLinks: links.images };
}

/** `aws-lambda_basics.md` -> `aws lambda basics`; Logseq names the page `CMake: Qt` `CMake%3A Qt.md`. */
function titleFromFile(file: string): string {
  const name = decoded(withoutNoteEnding(posix.basename(file)));
  return name.replace(/[-_\s]+/g, ' ').trim() || name;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
