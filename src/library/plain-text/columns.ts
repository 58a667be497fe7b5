import { eastAsianWidth } from 'get-east-asian-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The width of a text in a fixed-width font, in columns: two for East Asian characters and emoji.
 */
export function columns(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;

  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += graphemeColumns(segment);
  return width;
}

/** Pads a text with spaces to a number of columns. */
export function padToColumns(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

function graphemeColumns(grapheme: string): number {
  if (/^\p{Default_Ignorable_Code_Point}|^\p{Mark}|^\p{Control}/u.test(grapheme)) return 0;
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(grapheme)) return 2;
  return eastAsianWidth(grapheme.codePointAt(0) ?? 0);
}
