import { decodeHTML } from 'entities';
import { cellJoint } from './cell-joint.ts';
import { withFormulas } from './html-formulas.ts';
import { isTextTag, PROGRAM_TAGS, UNSHOWN_TAGS } from './html-tags.ts';

/** As in a browser, an unclosed comment hides the rest, and so does an unclosed element whose contents are not text. */
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const NOT_SHOWN = new RegExp(
  String.raw`<(${[...PROGRAM_TAGS, ...UNSHOWN_TAGS].join('|')})\b[\s\S]*?(?:</\1\s*>|$)`,
  'gi',
);
const CELL = /<\/t[dh]\s*>\s*(?=<t[dh][\s>])/gi;
const CELL_END = '\u001f';
const BLOCK = /<\/?(?:p|div|br|hr|li|ul|ol|dl|dt|dd|tr|table|h[1-6]|summary|details)\b[^<>]*>/gi;
const TAG = /<[/!?]?[a-z][^<>]*>/gi;

/** The visible text of an HTML block. Takes linear time. */
export function htmlText(html: string): string {
  const shown = withoutFallbacks(html.replace(COMMENT, '').replace(NOT_SHOWN, ''));
  const text = shown
    .replace(CELL, CELL_END)
    .replace(BLOCK, '\n')
    .replace(TAG, (tag) => (isTextTag(tag) ? tag : ''));
  return withFormulas(decodeHTML(text))
    .split('\n')
    .map(joinCells)
    .filter((line) => line !== '')
    .join('\n');
}

/** Joins the table cells in a line. */
function joinCells(line: string): string {
  let text = '';
  for (const cell of line.split(CELL_END).map((each) => each.trim())) {
    if (cell !== '') text += `${cellJoint(text)}${cell}`;
  }
  return text;
}

/** The contents of a video or a frame are only shown where the browser can't show it. */
function withoutFallbacks(html: string): string {
  return html
    .split(MEDIA)
    .map((part) => (MEDIA.test(part) ? (part.split(MEDIA_END).at(-1) ?? '') : part))
    .join('');
}

const MEDIA = /(?=<(?:iframe|video|audio)\b)/i;
const MEDIA_END = /<\/(?:iframe|video|audio)\s*>/i;
