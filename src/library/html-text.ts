import { decodeHTML } from 'entities';

const CELL = /<\/t[dh]\s*>\s*(?=<t[dh][\s>])/gi;
const BLOCK = /<\/?(?:p|div|br|hr|li|ul|ol|dl|dt|dd|tr|table|h[1-6]|summary|details)\b[^<>]*>/gi;
const TAG = /<[/!?]?[a-z][^<>]*>/gi;

/** The text of an HTML block as a reader sees it. Takes time in proportion to its length. */
export function htmlText(html: string): string {
  const shown = withoutElements(withoutComments(html));
  const text = shown.replace(CELL, ', ').replace(BLOCK, '\n').replace(TAG, '');
  return decodeHTML(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** As in a browser, a comment that is never closed hides the rest. */
function withoutComments(html: string): string {
  const [shown = '', ...rest] = html.split('<!--');
  return [shown, ...rest.map((part) => part.split('-->').slice(1).join('-->'))].join('');
}

/** Scripts and styles are not shown. */
function withoutElements(html: string): string {
  const [shown = '', ...rest] = html.split(/<(?=(?:script|style)\b)/i);
  return [
    shown,
    ...rest.map((part) =>
      part
        .split(/<\/(?:script|style)\s*>/i)
        .slice(1)
        .join(''),
    ),
  ].join('');
}
