import { posix } from 'node:path';
import { readFrontMatter } from './front-matter.ts';
import type { Note } from './note.ts';
import { outline } from './outline.ts';
import type { Finding, Problem } from './problem.ts';
import { sourceText } from './source-text.ts';
import { findTips } from './tips/find-tips.ts';
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

/** Understands a note's text. Knows nothing of other notes and touches no files. */
export function parseNote({ id, folder, file, text }: NoteFile): Note {
  const { metadata, body, findings } = readFrontMatter(text.replace(/\r\n?/g, '\n'));
  const outlined = outline(sourceText(body), {
    noteId: id,
    titleFor: (firstHeading) => metadata.title ?? firstHeading ?? titleFromFile(file),
  });
  const { title } = outlined;
  const sections = markTipsSections(title, outlined.sections);
  return {
    ...metadata,
    id,
    folder,
    file,
    title,
    sections: sections.map(({ section }) => section),
    // What stands inside the sections is found by looking at `sections` (with their tokens) here:
    // definitions: findDefinitions(sections).
    definitions: [],
    tips: findTips(sections),
    images: [],
    references: [],
    problems: inFile([...findings, ...outlined.findings], folder, file),
  };
}

function inFile(findings: readonly Finding[], folder: string, file: string): Problem[] {
  return findings.map((finding) => ({ folder, file, ...finding }));
}

/** `aws-lambda_basics.md` -> `aws lambda basics`. */
function titleFromFile(file: string): string {
  const name = posix.basename(file, posix.extname(file));
  return name.replace(/[-_\s]+/g, ' ').trim() || name;
}
