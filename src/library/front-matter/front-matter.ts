import type { Finding } from '../problems/problem.ts';
import {
  type FrontMatterBlock,
  findFrontMatterBlock,
  looksLikeYaml,
} from './front-matter-block.ts';
import { hashComments } from './hash-comments.ts';
import { NO_METADATA, type ReadMetadata, readMetadata } from './metadata.ts';
import { readMetadataTable } from './metadata-table.ts';
import { readPropertyLines } from './property-lines.ts';
import { type ParsedYaml, parseYaml } from './safe-yaml.ts';
import { readTagHeadings } from './tag-headings.ts';
import { withWrittenValues } from './written-values.ts';
import { lineOfKey } from './yaml-lines.ts';

/** The front matter of a note, and the rest of the note. */
export interface FrontMatter extends ReadMetadata {
  /**
   * The text with the lines of the front matter blanked, so that all other lines keep their
   * numbers.
   */
  readonly body: string;
}

/**
 * Reads YAML front matter; without it, a table of metadata, or the properties of Logseq and Notion,
 * and HackMD's tags. Nothing in a note is ever executed: other languages between the fences are
 * refused and left out of the text.
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const read = readTop(text, file);
  const inText = readTagHeadings(read.body);
  if (inText === null) return read;
  const tags = [...new Set([...read.metadata.tags, ...inText.tags])];
  return { ...read, metadata: { ...read.metadata, tags }, body: inText.body };
}

function readTop(text: string, file: string): FrontMatter {
  const top = findFrontMatterBlock(text);
  switch (top.kind) {
    case 'block':
      return readBlock(text, top.block, file);
    case 'unclosed':
      return { metadata: NO_METADATA, body: text, findings: [UNCLOSED] };
    case 'text':
      return readInText(text, file);
  }
}

function readBlock(text: string, block: FrontMatterBlock, file: string): FrontMatter {
  const body = withoutLines(text, 1, block.lineCount);
  if (block.language !== 'YAML') {
    return { metadata: NO_METADATA, body, findings: [notYaml(block.language)] };
  }
  const parsed = parseYaml(block.content);
  if (parsed.kind === 'mapping') {
    const lines = block.content.split('\n');
    // The opening fence is line 1, so the first line of the content is line 2.
    const lineOf = (key: string) => lineOfKey(key, lines) + 2;
    const { metadata, findings } = readMetadata(withWrittenValues(parsed.values, lines), lineOf);
    return { metadata, findings: [...findings, ...hashComments(lines, lineOf)], body };
  }
  if (parsed.kind === 'broken' && looksLikeYaml(block.content)) {
    return { metadata: NO_METADATA, body, findings: [brokenYaml(parsed, block)] };
  }
  // Text between two rules.
  return readInText(text, file);
}

/** Reads the metadata that a note without front matter gives in its text. */
function readInText(text: string, file: string): FrontMatter {
  const found = readMetadataTable(text) ?? readPropertyLines(text, file);
  if (found === null) return { metadata: NO_METADATA, body: text, findings: [] };
  const { metadata, findings, firstLine, lineCount } = found;
  return { metadata, findings, body: withoutLines(text, firstLine, lineCount) };
}

/** A text with some of its lines blanked; `firstLine` counts from 1. */
function withoutLines(text: string, firstLine: number, lineCount: number): string {
  const before = firstLine - 1;
  const lines = text.split('\n', before + lineCount);
  const behind = text.slice(lines.join('\n').length);
  return lines.fill('', before).join('\n') + behind;
}

const UNCLOSED: Finding = {
  line: 1,
  severity: 'error',
  code: 'front-matter-unclosed',
  message: 'The front matter that begins here is not closed by a line of three dashes.',
  whatWasDone: 'It is read as text.',
};

function brokenYaml(
  { reason, line }: Extract<ParsedYaml, { kind: 'broken' }>,
  { content, lineCount }: FrontMatterBlock,
): Finding {
  const advice = adviceOn(content.split('\n')[line - 1] ?? '');
  return {
    line: Math.min(line + 1, lineCount),
    severity: 'error',
    code: 'front-matter-invalid',
    message: `The front matter is not valid YAML: ${reason}.${advice}`,
    whatWasDone: 'The note is read without its front matter.',
  };
}

/** Advice about a line of invalid YAML; empty if the mistake is not a common one. */
function adviceOn(line: string): string {
  if (/^ *\t/.test(line)) return ' Begin the line with spaces, because YAML allows no tabs there.';
  const [, sign] = /^ *(?:[\w-]+:|-) +([@`%*!|>-])/.exec(line) ?? [];
  if (sign !== undefined) return ` Put quotes around a value that begins with ${sign}.`;
  return /^[\w-]+: [^'"[{].*: /.test(line)
    ? ' Put quotes around a value that contains a colon.'
    : '';
}

function notYaml(language: string): Finding {
  return {
    line: 1,
    severity: 'error',
    code: 'front-matter-not-yaml',
    message: `The front matter is written in ${language}, but only YAML between --- lines is read.`,
    whatWasDone: 'The note is read without its front matter.',
  };
}
