import { withFormulas } from '../../library/html-formulas.ts';
import { isWebAddress } from './address.ts';
import type { Opening } from './frame.ts';
import type { HtmlPiece } from './html.ts';
import type { InlineWriter } from './inline-writer.ts';
import { meaningOf } from './tags.ts';
import type { TreeBuilder } from './tree-builder.ts';

type OpenTag = Extract<HtmlPiece, { kind: 'open' }>;

/** Hands what HTML says to the same builder and writer as Markdown. */
export class HtmlReader {
  readonly #builder: TreeBuilder;
  readonly #writer: InlineWriter;

  constructor(builder: TreeBuilder, writer: InlineWriter) {
    this.#builder = builder;
    this.#writer = writer;
  }

  /** Reads the pieces of one chunk; what is still open may be closed by a later one. */
  read(pieces: readonly HtmlPiece[]): void {
    for (const piece of pieces) {
      if (piece.kind === 'text') {
        this.#text(piece.text);
      } else if (piece.kind === 'open') {
        this.#open(piece);
      } else {
        this.#close(piece.tag, piece.source);
      }
    }
  }

  /** Line breaks and runs of spaces are one space, but in `<pre>`. */
  #text(text: string): void {
    this.#writer.text(this.#writer.isPreformatted ? text : withFormulas(text.replace(/\s+/g, ' ')));
  }

  #open(piece: OpenTag): void {
    const opening = openingOf(piece);
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
      case 'code':
      case 'raised':
      case 'lowered':
      case 'preformatted':
      case 'hidden':
        this.#writer.openSpan({ kind: meaning.kind });
        break;
      case 'link':
        if (attributes.has('href')) {
          this.#writer.openSpan({ kind: 'link', target: attributes.get('href') ?? '' });
        }
        break;
      case 'unknown':
        this.#writer.text(source);
        break;
      default:
        this.#openVoid(meaning.kind, attributes);
    }
  }

  /** Tags that hold nothing. */
  #openVoid(kind: string, attributes: OpenTag['attributes']): void {
    switch (kind) {
      case 'line-break':
        this.#writer.lineBreak(false);
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
    if (isWebAddress(source)) this.#writer.image(source, alternative ?? '');
  }

  #close(tag: string, source: string): void {
    const meaning = meaningOf(tag);
    switch (meaning.kind) {
      case 'mark':
        this.#writer.closeMark(meaning.mark);
        break;
      case 'code':
      case 'raised':
      case 'lowered':
      case 'preformatted':
      case 'hidden':
      case 'link':
        this.#writer.closeSpan(meaning.kind);
        break;
      case 'unknown':
        this.#writer.text(source);
        break;
      default:
        this.#builder.closeTag(tag);
    }
  }
}

/** What a tag opens around blocks; `null` for tags of a line. */
function openingOf({ tag, attributes }: OpenTag): Opening | null {
  const meaning = meaningOf(tag);
  switch (meaning.kind) {
    case 'summary':
      return { kind: 'heading', level: 4 };
    case 'heading':
      return { kind: 'heading', level: meaning.level };
    case 'list':
      return { kind: 'list', start: tag === 'ol' ? startOf(attributes.get('start')) : null };
    case 'cell':
      return { kind: 'cell', isHead: tag === 'th' };
    case 'paragraph':
    case 'container':
    case 'quote':
    case 'item':
    case 'table':
    case 'caption':
    case 'row':
      return { kind: meaning.kind };
    default:
      return null;
  }
}

function startOf(attribute: string | undefined): number {
  const start = Number(attribute);
  return Number.isSafeInteger(start) && start >= 0 ? start : 1;
}
