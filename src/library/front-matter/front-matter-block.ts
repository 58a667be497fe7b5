import { METADATA_KEYS } from './metadata.ts';

/** The lines between two fences at the top of a note. */
export interface FrontMatterBlock {
  /** Number of lines, including the fences. */
  readonly lineCount: number;
  /** `YAML`, or the name of another language. */
  readonly language: string;
  /** The text between the fences, with its last newline. */
  readonly content: string;
}

/** How a note begins. */
export type TopOfNote =
  | { readonly kind: 'block'; readonly block: FrontMatterBlock }
  | { readonly kind: 'unclosed' }
  | { readonly kind: 'text' };

/** Longer front matter is not read: malicious YAML can take very long to parse. */
const MAX_LENGTH = 262_144;

const FIRST_LINE = /^(---|\+\+\+|;;;)[ \t]*([\w-]*)[ \t]*\n/;
const KEY = /^[\w-]+[ \t]*:(?:[ \t]|$)/m;

/** Whether a text is meant as YAML rather than a paragraph between two rules. */
export function looksLikeYaml(text: string): boolean {
  return KEY.test(text);
}

/**
 * Finds front matter: YAML between lines of `---`, or something in another language, which will be
 * refused.
 */
export function findFrontMatterBlock(text: string): TopOfNote {
  const head = text.slice(0, MAX_LENGTH);
  const opening = FIRST_LINE.exec(head);
  if (opening === null) {
    return { kind: 'text' };
  }
  const [firstLine, fence = '', named = ''] = opening;
  const rest = head.slice(firstLine.length);
  const closing = (fence === '---' ? /^(?:---|\.\.\.)[ \t]*$/m : /^(?:\+\+\+|;;;)[ \t]*$/m).exec(
    rest,
  );
  if (closing === null) {
    return fence === '---' ? textFrom(rest) : { kind: 'text' };
  }
  const content = rest.slice(0, closing.index);
  const language = languageOf(fence, named);
  if (language === 'YAML' && holdsText(content)) {
    return textFrom(rest);
  }
  const lineCount = content.split('\n').length + 1;
  return { kind: 'block', block: { lineCount, language, content } };
}

/**
 * What follows an opening line of three dashes that is never closed: if it begins with a field, it
 * was meant as front matter.
 */
function textFrom(rest: string): TopOfNote {
  const firstLine = rest.slice(0, rest.indexOf('\n'));
  return { kind: looksLikeYaml(firstLine) ? 'unclosed' : 'text' };
}

const HEADING = /\n[ \t]*\n#{1,6}[ \t]/;

/**
 * Whether the next `---` is a rule in the text, not the end of front matter: after a blank line at
 * the top, or a heading after a blank line, no field follows. `# Where it is shown` above
 * `layout: post` is a comment.
 */
function holdsText(content: string): boolean {
  // Split at fields: each part contains the blank lines, headings and comments after one; the first
  // part has nothing else.
  const lines = `\n${content}`.split(/\n(?=[ \t]*[^\s#])/);
  if (lines.length === 1) return HEADING.test(`\n${content}`);
  return lines.some((line, at) => {
    const next = lines[at + 1];
    const mayLeadToText = line.trim() === '' ? line !== '' : HEADING.test(line);
    return next !== undefined && mayLeadToText && !isField(next);
  });
}

/**
 * A field that Nota reads, or any lower-case name, as custom fields have. `Lambda: runs code` is a
 * sentence.
 */
function isField(text: string): boolean {
  const [, name = ''] = /^["']?([\w-]+)["']?[ \t]*:(?:\s|$)/.exec(text) ?? [];
  return METADATA_KEYS.has(name.toLowerCase()) || /^[a-z]/.test(name) || /^[ \t]/.test(text);
}

function languageOf(fence: string, named: string): string {
  if (named !== '') {
    return /^ya?ml$/i.test(named) ? 'YAML' : named;
  }
  return { '---': 'YAML', '+++': 'TOML' }[fence] ?? 'JSON';
}
