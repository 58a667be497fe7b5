import { onDemand, onDemandFor } from '../../basics/on-demand.ts';
import { createPace, type Steps } from '../../basics/steps.ts';
import type { MarkdownParser, Token } from '../markdown.ts';
import type { Section } from '../note.ts';
import { checkCharacters } from '../note-too-long.ts';
import { plainText } from '../plain-text/plain-text.ts';
import type { Finding } from '../problems/problem.ts';
import { type Block, readBlocks } from './blocks.ts';
import { withoutContents } from './contents.ts';
import { type Heading, headingSlugs, headingSteps } from './find-headings.ts';
import { footnotesOf, withFootnotes } from './footnotes-elsewhere.ts';
import { otherAnchors } from './other-anchors.ts';
import { findOutlineFindings } from './outline-findings.ts';
import { createSectionIds, createTrails } from './section-keys.ts';
import { type SourceText, sliceLines, trimBlankLines } from './source-text.ts';
import { isTipsHeading } from './tips-heading.ts';

/** A section with its block tokens, for finding things inside it. */
export interface ParsedSection {
  readonly section: Section;
  /**
   * The blocks under the heading, nested ones flattened as markdown-it does (`level` says how
   * deep), without the heading and tables of contents. Their lines are lines of the file.
   */
  readonly blocks: readonly Token[];
  /** `blocks` as a tree. */
  readonly tree: readonly Block[];
  /** All block tokens of the section, heading and table of contents included. */
  readonly tokens: readonly Token[];
  /** The whole file, from which `sliceLines` gets the source of a token. */
  readonly source: SourceText;
}

/** What an outline needs besides the text. */
export interface OutlineOptions {
  readonly parser: MarkdownParser;
  readonly noteId: string;
  /** Chooses the note's title, given its first level-1 heading (`null` if it has none). */
  readonly titleFor: (firstHeading: string | null) => string;
}

/** The sections of a note. */
export interface Outline {
  readonly title: string;
  readonly sections: readonly ParsedSection[];
  readonly findings: readonly Finding[];
}

/** The range of one section. */
interface Span extends Omit<Heading, 'level' | 'isBoldLine'> {
  /** 0 for the text before the first heading. */
  readonly level: number;
  readonly endLine: number;
  readonly endToken: number;
}

/**
 * Splits a note into sections by its headings, in steps. The sections follow each other without
 * gaps up to the last line. Text before the first heading is a section of level 0, unless it is
 * blank.
 *
 * `source` is the whole file with its front matter blanked out, so that lines are lines of the
 * file.
 */
export function* outlineSteps(source: SourceText, options: OutlineOptions): Steps<Outline> {
  const { tokens } = yield* options.parser.parseSteps(source.text);
  const headings = yield* headingSteps(tokens);
  const title = options.titleFor(headings.find(({ level }) => level === 1)?.text ?? null);
  const slugs = onDemand(() => headingSlugs(headings));
  const footnotes = footnotesOf(tokens, source);
  const trailOf = createTrails();
  const idOf = createSectionIds(options.noteId);
  const sections: ParsedSection[] = [];
  // Each heading is processed once, although it is in the trail of all its subsections.
  const isOfTips = onDemandFor(isTipsHeading);
  const isTime = createPace();
  let isAtTop = true;
  let characters = 0;
  for (const span of spansBetween(headings, title, source, tokens)) {
    const markdown = trimBlankLines(sliceLines(source, span.bodyLine, span.endLine));
    const trail = trailOf(span);
    if (span.level === 0 && markdown === '') {
      continue;
    }
    const own = tokens.slice(span.token, span.endToken);
    const body = tokens.slice(span.bodyToken, span.endToken);
    const hints = { headingSlugs: slugs, heading: span.text, isAtTop };
    const { blocks, hadContents } = withoutContents(body, hints);
    const plain = plainText(blocks);
    const kindOfText = [title, span.text, ...trail].some(isOfTips) ? 'tips' : 'text';
    const section: Section = {
      id: idOf(span, trail),
      noteId: options.noteId,
      kind: hadContents && plain === '' ? 'contents' : kindOfText,
      level: span.level,
      heading: span.text,
      trail,
      anchor: span.anchor,
      otherAnchors: otherAnchors(own),
      startLine: span.startLine,
      endLine: span.endLine,
      markdown: withFootnotes(markdown, body, footnotes),
      plain,
    };
    characters += lengthOf(section);
    checkCharacters(characters);
    sections.push({ section, blocks, tree: readBlocks(blocks), tokens: own, source });
    isAtTop &&= plain === '';
    if (isTime(markdown.length)) yield;
  }
  return { title, sections, findings: findOutlineFindings(tokens, headings, source) };
}

/** In characters, including the headings above. */
function lengthOf({ trail, markdown }: Section): number {
  return trail.reduce((sum, heading) => sum + heading.length, markdown.length);
}

function spansBetween(
  headings: readonly Heading[],
  title: string,
  source: SourceText,
  tokens: readonly Token[],
): readonly Span[] {
  const start = {
    level: 0,
    text: title,
    anchor: '',
    startLine: 1,
    bodyLine: 1,
    token: 0,
    bodyToken: 0,
  };
  return [start, ...headings].map((heading, index) => {
    // The start comes first, so the heading after this one has this one's index.
    const next = headings[index];
    return {
      endLine: next === undefined ? source.lineCount : next.startLine - 1,
      endToken: next?.token ?? tokens.length,
      ...heading,
    };
  });
}
