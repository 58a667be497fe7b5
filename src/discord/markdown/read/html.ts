import { Tokenizer } from 'htmlparser2';

/** A tag or a text, in the order of the source. */
export type HtmlPiece =
  | {
      readonly kind: 'open';
      /** In lower case. */
      readonly tag: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly source: string;
    }
  | { readonly kind: 'close'; readonly tag: string; readonly source: string }
  /** Text, with character references decoded. */
  | { readonly kind: 'text'; readonly text: string };

/**
 * Splits a chunk of HTML into tags and texts. Comments are left out, and an unfinished tag is text. Tags need not
 * match, because an element may contain Markdown between two chunks.
 */
export function readHtml(html: string): readonly HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let tag = '';
  let tagStart = 0;
  let attributes = new Map<string, string>();
  let name = '';
  let value = '';
  let finishedAt = 0;

  const openTag = (end: number) => {
    finishedAt = end + 1;
    pieces.push({ kind: 'open', tag, attributes, source: html.slice(tagStart, finishedAt) });
  };
  const nothing = (_start: number, end: number) => {
    finishedAt = end + 1;
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase();
        tagStart = start - 1;
        attributes = new Map();
      },
      onattribname(start, end) {
        name = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        value += html.slice(start, end);
      },
      onattribentity(codePoint) {
        value += String.fromCodePoint(codePoint);
      },
      onattribend() {
        attributes.set(name, value);
      },
      onopentagend: openTag,
      onselfclosingtag: openTag,
      onclosetag(start, end) {
        const source = html.slice(start - 2, end + 1);
        finishedAt = end + 1;
        pieces.push({ kind: 'close', tag: html.slice(start, end).toLowerCase(), source });
      },
      ontext(start, end) {
        finishedAt = end;
        pieces.push({ kind: 'text', text: html.slice(start, end) });
      },
      ontextentity(codePoint, end) {
        finishedAt = end;
        pieces.push({ kind: 'text', text: String.fromCodePoint(codePoint) });
      },
      oncomment: nothing,
      oncdata: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend() {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();

  pieces.push({ kind: 'text', text: html.slice(finishedAt) });
  return pieces;
}
