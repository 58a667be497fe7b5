import GithubSlugger from 'github-slugger';
import { createMarkdownParser, firstLineOf, lastLineOf, type Token } from './markdown.ts';
import type { Section } from './note.ts';
import { inlineText, plainText } from './plain-text.ts';
import { type SourceText, sliceLines, trimBlankLines } from './source-text.ts';
import { stableId } from './stable-id.ts';

/** A section with the block tokens of its text, for those who look for something inside it. */
export interface ParsedSection {
  readonly section: Section;
  /**
   * The blocks under the heading, nested ones flattened as markdown-it does (`level` says how deep),
   * without the heading and without a table of contents. Their lines are lines of the file.
   */
  readonly blocks: readonly Token[];
  /** The whole file, to cut the lines of a token from: see `sliceLines`. */
  readonly source: SourceText;
}

/** What an outline needs to know beside the text. */
export interface OutlineOptions {
  readonly noteId: string;
  /** Gives the note's title when its first level-1 heading (`null` without one) is known. */
  readonly titleFor: (firstHeading: string | null) => string;
}

/** A note's headings and what stands under each. */
export interface Outline {
  readonly title: string;
  readonly sections: readonly ParsedSection[];
}

interface Heading {
  readonly level: number;
  readonly text: string;
  readonly anchor: string;
  readonly startLine: number;
  /** First line under the heading. */
  readonly bodyLine: number;
  /** Index of the first token under the heading. */
  readonly bodyToken: number;
  /** Index of the heading's own first token. */
  readonly token: number;
}

/**
 * Takes a note apart by its headings. The sections follow each other without a gap up to the last
 * line; what stands before the first heading is a section of level 0, unless it is blank.
 *
 * `source` is the whole file with its front matter blanked out, so that lines are lines of the file.
 */
export function outline(source: SourceText, options: OutlineOptions): Outline {
  const tokens = createMarkdownParser().parse(source.text);
  const headings = findHeadings(tokens);
  const title = options.titleFor(headings.find(({ level }) => level === 1)?.text ?? null);
  const start: Heading = {
    level: 0,
    text: title,
    anchor: '',
    startLine: 1,
    bodyLine: 1,
    bodyToken: 0,
    token: 0,
  };
  const trails = createTrails();
  const ids = createSectionIds(options.noteId);
  const sections: ParsedSection[] = [];
  for (const [index, heading] of [start, ...headings].entries()) {
    const next = headings[index];
    const endLine = next === undefined ? source.lineCount : next.startLine - 1;
    const markdown = trimBlankLines(sliceLines(source, heading.bodyLine, endLine));
    if (heading.level === 0 && markdown === '') {
      continue;
    }
    const blocks = tokens.slice(heading.bodyToken, next?.token);
    const trail = trails(heading);
    const section: Section = {
      id: ids(heading, trail),
      noteId: options.noteId,
      kind: 'text',
      level: heading.level,
      heading: heading.text,
      trail,
      anchor: heading.anchor,
      startLine: heading.startLine,
      endLine,
      markdown,
      plain: plainText(blocks),
    };
    sections.push({ section, blocks, source });
  }
  return { title, sections };
}

/** Headings inside a list or a quote are numbered too, as GitHub does, but begin no section. */
function findHeadings(tokens: readonly Token[]): Heading[] {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'heading_open') {
      continue;
    }
    const text = inlineText(tokens[index + 1]?.children ?? []).trim();
    const anchor = slugger.slug(text);
    if (token.level === 0 && text !== '') {
      headings.push({
        level: Number(token.tag.slice(1)),
        text,
        anchor,
        startLine: firstLineOf(token),
        bodyLine: lastLineOf(token) + 1,
        bodyToken: index + 3,
        token: index,
      });
    }
  }
  return headings;
}

/** Gives each heading, asked in order, the headings above it; neighbours share one array. */
function createTrails(): (heading: Heading) => readonly string[] {
  let open: { readonly level: number; readonly path: readonly string[] }[] = [];
  const none: readonly string[] = [];
  return ({ level, text }) => {
    if (level === 0) {
      return none;
    }
    open = open.filter((above) => above.level < level);
    const trail = open.at(-1)?.path ?? none;
    open.push({ level, path: [...trail, text] });
    return trail;
  };
}

/** Keys that survive edits elsewhere: of trail and heading, equal ones counted. */
function createSectionIds(noteId: string): (heading: Heading, trail: readonly string[]) => string {
  const seen = new Map<string, number>();
  return ({ level, text }, trail) => {
    const name = JSON.stringify(level === 0 ? [] : [...trail, text]);
    const occurrence = seen.get(name) ?? 0;
    seen.set(name, occurrence + 1);
    return stableId('section', noteId, name, String(occurrence));
  };
}
