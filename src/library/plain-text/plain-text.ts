import { tokenLines } from '../dialect/inlines.ts';
import type { Token } from '../markdown.ts';
import { cellJoint } from './cell-joint.ts';
import { isTextTag } from './html-tags.ts';
import { htmlText } from './html-text.ts';
import { latexText } from './latex/latex-text.ts';
import { goesOn } from './wrapped-lines.ts';

/**
 * The text of block tokens without markup, one block per line; see {@link cellJoint} for table
 * cells.
 */
export function plainText(blocks: readonly Token[]): string {
  const parts: string[] = [];
  for (const [index, token] of blocks.entries()) {
    const isCell = CELLS.has(blocks[index - 1]?.type ?? '');
    const text = isCell ? blockText(token).trim() : blockText(token);
    if (text === '') continue;
    parts.push(isCell ? cellJoint(parts.at(-1) ?? '') : '', text);
  }
  return parts.join('').trim();
}

const CELLS: ReadonlySet<string> = new Set(['td_open', 'th_open']);

function blockText(token: Token): string {
  switch (token.type) {
    case 'inline':
      return linesText(token.children ?? [])
        .replace(MARK_OF_BLOCK, '')
        .replace(/ (?= )/g, '');
    case 'fence':
    case 'code_block':
      return `${token.content.trimEnd()}\n`;
    case 'html_block':
      return `${htmlText(token.content)}\n`;
    case 'math_block':
      return `${latexText(token.content)}\n`;
    case 'paragraph_close':
    case 'heading_close':
    case 'tr_close':
      return '\n';
    default:
      return '';
  }
}

/** `[!tip]-` opens a callout, `[x]` a task, `[^1]:` a footnote. */
const MARK_OF_BLOCK = /^(?:\[![\p{L}\p{N}_-]+\][+-]?|\[[ xX]\](?=\s)|\[\^[^[\]\s]+\]:)\s*/u;

/** The text of a paragraph, with the line ends that the author wanted to keep. */
function linesText(tokens: readonly Token[]): string {
  const lines = tokenLines(tokens).map(inlineText);
  const joined = lines.map((line, place) => {
    const before = lines[place - 1];
    if (before === undefined) return line;
    return (goesOn(before.trim(), line.trim()) ? lineJoint(before, line) : '\n') + line;
  });
  return joined.join('');
}

/**
 * The text of inline tokens as a reader sees it: link texts, code without backticks, image texts.
 */
export function inlineText(tokens: readonly Token[]): string {
  const parts: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const text =
      token.type === 'softbreak'
        ? lineJoint(parts.at(-1) ?? '', tokens[index + 1]?.content ?? '')
        : inlinePartText(token);
    parts.push(text);
  }
  return parts.join('');
}

function inlinePartText(token: Token): string {
  switch (token.type) {
    case 'hardbreak':
      return '\n';
    case 'image':
      return inlineText(token.children ?? []);
    case 'html_inline':
      if (isTextTag(token.content)) return token.content;
      return /^<br\b/i.test(token.content) ? ' ' : '';
    case 'math_inline':
      return latexText(token.content);
    case 'comment':
    case 'embed':
      return '';
    default:
      return token.content;
  }
}

const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** What joins two lines of a paragraph: a space, or nothing in scripts without spaces. */
function lineJoint(before: string, after: string): string {
  const isInside = WITHOUT_SPACES.test(before.slice(-1)) && WITHOUT_SPACES.test(after.slice(0, 1));
  return isInside ? '' : ' ';
}
