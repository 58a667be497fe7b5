import { withFormulas } from '../../../library/plain-text/html-formulas.ts';
import { isWebAddress } from '../address.ts';
import type { HtmlPiece } from './html.ts';
import type { InlineWriter } from './inline-writer.ts';
import { meaningOf, openingOf } from './tags.ts';
import type { TreeBuilder } from './tree-builder.ts';

/** The icon of a Notion callout, where others have an emoji. */
const ICON_OF_NOTION = /^https:\/\/www\.notion\.so\/icons\//;

type OpenTag = Extract<HtmlPiece, { kind: 'open' }>;

/** Feeds HTML to the same builder and writer as Markdown. */
export class HtmlReader {
  readonly #builder: TreeBuilder;
  readonly #writer: InlineWriter;

  constructor(builder: TreeBuilder, writer: InlineWriter) {
    this.#builder = builder;
    this.#writer = writer;
  }

  /** Reads the pieces of one chunk; elements that are still open may be closed by a later one. */
  read(pieces: readonly HtmlPiece[]): void {
    for (const piece of withoutFallbacks(pieces)) {
      if (piece.kind === 'text') {
        this.#text(piece.text);
      } else if (piece.kind === 'open') {
        this.#open(piece);
      } else {
        this.#close(piece.tag, piece.source);
      }
    }
  }

  /** Outside of `<pre>`, line breaks and sequences of spaces become one space. */
  #text(text: string): void {
    this.#writer.text(this.#writer.isPreformatted ? text : withFormulas(text.replace(/\s+/g, ' ')));
  }

  #open(piece: OpenTag): void {
    const opening = openingOf(piece.tag, () => startOf(piece.attributes.get('start')));
    if (opening === null) {
      this.#openInline(piece);
    } else {
      this.#writer.finishSpans();
      this.#builder.open(opening, piece.tag);
      if (piece.tag === 'summary') this.#writer.text('▸ ');
    }
  }

  #openInline({ tag, attributes, source }: OpenTag): void {
    const meaning = meaningOf(tag);
    switch (meaning.kind) {
      case 'mark':
        this.#writer.openMark(meaning.mark);
        break;
      case 'span':
        this.#writer.openSpan({ kind: meaning.span });
        break;
      case 'link':
        if (attributes.has('href')) {
          this.#writer.openSpan({ kind: 'link', target: attributes.get('href') ?? '' });
        }
        break;
      case 'unknown':
        this.#writer.text(source);
        break;
      case 'line-break':
        this.#writer.lineBreak('hard');
        break;
      case 'rule':
        this.#builder.addBlock({ kind: 'rule' });
        break;
      case 'checkbox':
        if (attributes.get('type') === 'checkbox') {
          this.#writer.text(attributes.has('checked') ? '☑ ' : '☐ ');
        }
        break;
      case 'image':
      case 'media':
        this.#image(attributes.get('src') ?? '', attributes.get('alt') ?? attributes.get('title'));
        break;
    }
  }

  #image(source: string, alternative: string | undefined): void {
    if (isWebAddress(source) && !ICON_OF_NOTION.test(source)) {
      this.#writer.image(source, alternative ?? '');
    }
  }

  #close(tag: string, source: string): void {
    const meaning = meaningOf(tag);
    switch (meaning.kind) {
      case 'mark':
        this.#writer.closeMark(meaning.mark);
        break;
      case 'span':
        this.#writer.closeSpan(meaning.span);
        break;
      case 'link':
        this.#writer.closeSpan('link');
        break;
      case 'unknown':
        this.#writer.text(source);
        break;
      default:
        this.#builder.closeTag(tag);
    }
  }
}

/** Removes the contents of videos and frames, which browsers show only if they can't show the element itself. */
function withoutFallbacks(pieces: readonly HtmlPiece[]): readonly HtmlPiece[] {
  const lastEnds = new Map<string, number>();
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'close') lastEnds.set(piece.tag, index);
  }
  let inside: string | null = null;
  return pieces.filter((piece, index) => {
    if (inside !== null) {
      const isEnd = piece.kind === 'close' && piece.tag === inside;
      if (isEnd) inside = null;
      return isEnd;
    }
    const isMedia = piece.kind === 'open' && meaningOf(piece.tag).kind === 'media';
    if (isMedia && (lastEnds.get(piece.tag) ?? -1) > index) inside = piece.tag;
    return true;
  });
}

function startOf(attribute: string | undefined): number {
  const start = Number(attribute);
  return Number.isSafeInteger(start) && start >= 0 ? start : 1;
}
