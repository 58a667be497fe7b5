import matter from 'gray-matter';
import { type Metadata, NO_METADATA, readMetadata } from './metadata.ts';
import type { Finding } from './problem.ts';

/** What stands above the text of a note. */
export interface FrontMatter {
  readonly metadata: Metadata;
  /** The text with the front matter's lines blanked, so that all other lines keep their numbers. */
  readonly body: string;
  readonly findings: readonly Finding[];
}

/** Longer front matter is no front matter: YAML can take long to read what is built to hurt. */
const MAX_FRONT_MATTER_LENGTH = 65_536;

const FIRST_LINE = /^(---|\+\+\+|;;;)[ \t]*([\w-]*)[ \t]*$/;

/**
 * Reads YAML front matter. Nothing in a note is ever executed: every other language that can stand
 * between the fences is refused, and its block is left out of the text.
 */
export function readFrontMatter(text: string): FrontMatter {
  const block = findBlock(text);
  if (block === null) {
    return { metadata: NO_METADATA, body: text, findings: [] };
  }
  const body = '\n'.repeat(block.lineCount) + text.slice(block.length);
  if (!block.isYaml) {
    return { metadata: NO_METADATA, body, findings: [notYaml(block.language)] };
  }
  const parsed = parseYaml(block.yaml);
  if (parsed.kind === 'mapping') {
    return { ...readMetadata(parsed.values), body };
  }
  if (parsed.kind === 'broken' && /^[\w-]+[ \t]*:/m.test(block.yaml)) {
    return { metadata: NO_METADATA, body, findings: [brokenYaml(parsed)] };
  }
  return { metadata: NO_METADATA, body: text, findings: [] };
}

interface Block {
  /** Characters and lines from the start of the file to the line after the closing fence. */
  readonly length: number;
  readonly lineCount: number;
  readonly isYaml: boolean;
  readonly language: string;
  readonly yaml: string;
}

function findBlock(text: string): Block | null {
  const firstEnd = text.indexOf('\n');
  const opening = FIRST_LINE.exec(text.slice(0, Math.max(firstEnd, 0)));
  const fence = opening?.[1];
  if (fence === undefined) {
    return null;
  }
  const named = opening?.[2]?.toLowerCase() ?? '';
  const head = text.slice(firstEnd, MAX_FRONT_MATTER_LENGTH);
  const closing = (
    fence === '---' ? /\n(---|\.\.\.)[ \t]*(\n|$)/ : /\n(\+\+\+|;;;)[ \t]*(\n|$)/
  ).exec(head);
  if (closing === null) {
    return null;
  }
  const length = firstEnd + closing.index + closing[0].length;
  const yaml = head.slice(1, closing.index + 1);
  return {
    length,
    lineCount: text.slice(0, length).split('\n').length - 1,
    isYaml: fence === '---' && ['', 'yaml', 'yml'].includes(named),
    language: languageName(fence, named),
    yaml,
  };
}

function languageName(fence: string, named: string): string {
  if (named !== '') {
    return named;
  }
  return fence === '+++' ? 'TOML' : 'JSON';
}

type ParsedYaml =
  | { readonly kind: 'mapping'; readonly values: Readonly<Record<string, unknown>> }
  | { readonly kind: 'other' }
  | { readonly kind: 'broken'; readonly reason: string; readonly line: number };

/**
 * gray-matter evaluates `---js` and, called without options, remembers texts and hides the error of a
 * broken one the second time. So it gets options, a text whose language is settled, and engines that
 * refuse all but YAML.
 */
function parseYaml(yaml: string): ParsedYaml {
  try {
    const { data } = matter(`---\n${yaml}---\n`, { language: 'yaml', engines: REFUSING_ENGINES });
    return isMapping(data) ? { kind: 'mapping', values: data } : { kind: 'other' };
  } catch (error) {
    return { kind: 'broken', ...yamlError(error) };
  }
}

const REFUSING_ENGINES = Object.fromEntries(
  ['javascript', 'js', 'coffee', 'json', 'toml'].map((language) => [language, { parse: refuse }]),
);

function refuse(): never {
  throw new Error('only YAML front matter is read');
}

function isMapping(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** js-yaml's errors carry `reason` and `mark.line`, counted from 0 inside the block. */
function yamlError(error: unknown): { reason: string; line: number } {
  const facts = error as { reason?: unknown; mark?: { line?: unknown } };
  const line = facts?.mark?.line;
  return {
    reason: typeof facts?.reason === 'string' ? facts.reason : 'it is nested too deeply',
    line: typeof line === 'number' ? line + 1 : 1,
  };
}

function brokenYaml({ reason, line }: { reason: string; line: number }): Finding {
  return {
    line,
    severity: 'error',
    code: 'front-matter-invalid',
    message: `The front matter is not valid YAML: ${reason}.`,
    whatWasDone: 'The note is read without its front matter.',
  };
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
