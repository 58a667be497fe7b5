import type { Steps } from '../basics/steps.ts';
import { definitionSteps } from './definitions/find-definitions.ts';
import { noteFileName } from './files/note-files.ts';
import { markdownSteps } from './formats/markdown-of-note.ts';
import { readFrontMatter } from './front-matter/front-matter.ts';
import { languageOfText } from './language/language-of-text.ts';
import { percentDecoded } from './links/decoded-address.ts';
import { withoutPictures } from './links/embedded-pictures.ts';
import { inlineLinkSteps } from './links/inline-links.ts';
import { type ImageLink, noteLinkSteps } from './links/note-links.ts';
import type { MarkdownParser } from './markdown.ts';
import type { Note } from './note.ts';
import { checkCharacters, checkLines } from './note-too-long.ts';
import { outlineSteps, type ParsedSection } from './outline/outline.ts';
import { sourceText } from './outline/source-text.ts';
import { inFile } from './problems/problem.ts';
import { tipSteps } from './tips/find-tips.ts';

/** A Markdown file that was read but not parsed. */
export interface NoteFile {
  /** See `Note`. */
  readonly id: string;
  readonly folder: string;
  readonly file: string;
  /** The whole file. */
  readonly text: string;
}

/** A note parsed from its text alone, and the images that are still to be looked up. */
export interface ParsedNote {
  /** Without images. */
  readonly note: Note;
  readonly imageLinks: readonly ImageLink[];
}

/**
 * Parses a note's text, in steps, because a note may be as long as a book. Uses no other notes or
 * files. One parser serves for all notes: building one takes longer than parsing a short note.
 */
export function* parseNoteSteps(
  { id, folder, file, text }: NoteFile,
  parser: MarkdownParser,
): Steps<ParsedNote> {
  const written = withoutPictures(text.replace(/\r\n?/g, '\n'));
  checkLines(written);
  const { metadata, body, findings } = readFrontMatter(written, file);
  const markdown = yield* markdownSteps(body, file);
  const source = sourceText(yield* inlineLinkSteps(markdown, parser));
  const outlined = yield* outlineSteps(source, {
    parser,
    noteId: id,
    titleFor: (firstHeading) => metadata.title ?? firstHeading ?? titleFromFile(file),
  });
  const { title, sections } = outlined;
  // Each section is also found by the names of its note.
  const names = [title, ...metadata.aliases, ...metadata.tags];
  checkCharacters(names.join('').length * sections.length);
  const language = languageOfText(textsOf(title, sections));
  const links = yield* noteLinkSteps(sections);
  const note: Note = {
    id,
    folder,
    file,
    ...metadata,
    title,
    language,
    sections: sections.map(({ section }) => section),
    definitions: yield* definitionSteps(sections, language),
    tips: yield* tipSteps(sections, parser),
    images: [],
    references: links.references,
    problems: inFile({ folder, file }, [...findings, ...outlined.findings, ...links.findings]),
  };
  return { note, imageLinks: links.images };
}

function* textsOf(title: string, sections: readonly ParsedSection[]): Generator<string> {
  yield title;
  for (const { section } of sections) {
    yield section.heading;
    yield section.plain;
  }
}

/**
 * `aws-lambda_basics.md` -> `aws lambda basics`; Notion names the page `Queues` `Queues 0123….md`,
 * Logseq names the page `CMake: Qt` `CMake%3A Qt.md`.
 */
function titleFromFile(file: string): string {
  const name = percentDecoded(noteFileName(file));
  return (
    name
      .replace(NUMBER_OF_NOTION, '')
      .replace(/[-_\s]+/g, ' ')
      .trim() || name
  );
}

/** Notion adds an id to each file name. */
const NUMBER_OF_NOTION = /(?<=[^\s_-])[ -][\da-f]{32}$/;
