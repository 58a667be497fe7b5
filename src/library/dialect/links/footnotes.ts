import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { isIndented, lineStart, textOfLine } from '../blocks.ts';
import { foundHere, pushText } from '../inlines.ts';

/** The label of a footnote; in the `meta` of `footnote_open` and `footnote_ref`. */
export interface FootnoteMeta extends Record<string, unknown> {
  readonly label: string;
}

/**
 * Reads `[^1]: text` as `footnote_open`, the blocks of the note, `footnote_close` at that place,
 * and `[^1]` in text as `footnote_ref`. The footnote may be in another section. Pandoc's and
 * Obsidian's notes within the text, `fast^[under a second]`, are shown in brackets.
 */
export function footnotes(parser: MarkdownIt): void {
  const chains = { alt: ['paragraph', 'reference'] };
  parser.block.ruler.before('reference', 'footnote', footnote, chains);
  parser.inline.ruler.before('link', 'footnote_ref', footnoteRef);
  parser.inline.ruler.before('link', 'footnote_inline', footnoteInText);
}

const OPENING = /^\[\^([^\s[\]^]{1,50})\]:[ \t]*/;
const REF = /^\[\^([^\s[\]^]{1,50})\](?!\()/;

/** Longer than the longest reference, including the next character. */
const MAX_REF_LENGTH = 60;

/** The indentation, in columns, of a footnote's further lines. */
const INDENT = 4;

/** Key under which the current parse stores the labels of its footnotes. */
const LABELS = Symbol('labels of footnotes');

function footnote(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  const [opening, label] = OPENING.exec(textOfLine(state, line)) ?? [];
  if (opening === undefined || label === undefined || isIndented(state, line)) {
    return false;
  }
  if (!silent) {
    labelsOf(state.env).add(label);
    const open = state.push('footnote_open', '', 1);
    open.meta = { label } satisfies FootnoteMeta;
    readFootnoteBlocks(state, line, end, opening.length);
    open.map = [line, state.line];
    state.push('footnote_close', '', -1);
  }
  return true;
}

/** The first line begins after the label; further blocks are indented. */
function readFootnoteBlocks(state: StateBlock, line: number, end: number, width: number): void {
  const { bMarks, tShift, sCount } = state;
  const original = [bMarks[line] ?? 0, tShift[line] ?? 0, sCount[line] ?? 0] as const;
  bMarks[line] = lineStart(state, line) + width;
  tShift[line] = 0;
  state.blkIndent += INDENT;
  sCount[line] = state.blkIndent;
  state.md.block.tokenize(state, line, end);
  state.blkIndent -= INDENT;
  [bMarks[line], tShift[line], sCount[line]] = original;
}

/** Not `[^a-z]` of a regular expression: the label must have a footnote. */
function footnoteRef(state: StateInline, silent: boolean): boolean {
  const [written, label] = foundHere(state, '[^', REF, MAX_REF_LENGTH) ?? [];
  if (written === undefined || label === undefined) {
    return false;
  }
  if (!/^\d+$/.test(label) && !labelsOf(state.env).has(label)) {
    return false;
  }
  if (!silent) {
    state.push('footnote_ref', '', 0).meta = { label } satisfies FootnoteMeta;
  }
  state.pos += written.length;
  return true;
}

/** A note has a word; `x^[n + 1]` is a formula, and `id^[abc]+` a regular expression. */
const IN_TEXT = /^\^\[(?=[^\]]*\p{L}{3})(?<note>(?:[^[\]]|\[[^[\]]*\])+)\](?![+*?{$(])/u;

/** Longer notes are text. */
const MAX_NOTE_LENGTH = 1_000;

function footnoteInText(state: StateInline, silent: boolean): boolean {
  if (state.src.charAt(state.pos) !== '^') return false;
  const isAfterText = state.pos > 0 && /\S/.test(state.src.charAt(state.pos - 1));
  const { note } = (isAfterText && foundHere(state, '^[', IN_TEXT, MAX_NOTE_LENGTH)?.groups) || {};
  if (note === undefined) return false;
  const start = state.pos + 2;
  if (!silent) {
    state.pending += ' (';
    pushText(state, start, start + note.length);
    state.pending += ')';
  }
  state.pos = start + note.length + 1;
  return true;
}

function labelsOf(env: StateBlock['env']): Set<string> {
  const known: unknown = env[LABELS];
  if (known instanceof Set) {
    return known;
  }
  const labels = new Set<string>();
  env[LABELS] = labels;
  return labels;
}
