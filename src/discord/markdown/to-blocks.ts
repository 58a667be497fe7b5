import { isImageFile } from '../../library/files/note-files.ts';
import { createMarkdownParser, type Token } from '../../library/markdown.ts';
import { isContentsMarker } from '../../library/outline/contents.ts';
import type { LinkFor } from './links.ts';
import { footnoteMark } from './read/footnote.ts';
import { formulaText } from './read/formula-text.ts';
import type { Opening } from './read/frame.ts';
import { readHtml } from './read/html.ts';
import { HtmlReader } from './read/html-reader.ts';
import { withoutImageLines } from './read/images.ts';
import { InlineWriter } from './read/inline-writer.ts';
import { meaningOf, openingOf } from './read/tags.ts';
import { attributeOf, footnoteLabel, wikilinkTarget } from './read/token.ts';
import { TreeBuilder } from './read/tree-builder.ts';
import type { Blocks } from './tree.ts';

/** Shared, because it has no state, and creating one takes longer than reading most sections. */
const parser = createMarkdownParser();

/**
 * Reads the Markdown of a note as blocks that Discord can show; `toPages` splits them into pages. Nothing in a note
 * can ping, mention, run a command or hide a link's target. Never throws.
 */
export function toBlocks(markdown: string, linkFor: LinkFor = () => null): Blocks {
  return new MarkdownReader(linkFor).read(markdown);
}

/** Goes through the parser's tokens, and tells a builder what opens, what it contains and what closes. */
class MarkdownReader {
  readonly #builder = new TreeBuilder();
  readonly #writer: InlineWriter;
  readonly #html: HtmlReader;
  /** The depths of what Markdown has opened. */
  readonly #depths: number[] = [];

  constructor(linkFor: LinkFor) {
    this.#writer = new InlineWriter(this.#builder, linkFor);
    this.#html = new HtmlReader(this.#builder, this.#writer);
  }

  read(markdown: string): Blocks {
    for (const token of parser.parse(markdown)) this.#readBlock(token);
    return this.#builder.finish();
  }

  #readBlock(token: Token): void {
    const opening = token.nesting === 1 ? openingOfToken(token) : null;
    if (opening !== null) {
      this.#depths.push(this.#builder.open(opening, null));
    } else if (token.nesting === -1 && openingOfToken(token) !== null) {
      this.#builder.closeTo(this.#depths.pop() ?? 1);
    } else {
      this.#readLeaf(token);
    }
  }

  #readLeaf(token: Token): void {
    switch (token.type) {
      case 'inline':
        if (!isContentsMarker(token.content)) this.#readInline(token.children ?? []);
        break;
      case 'fence':
      case 'code_block':
        this.#addCode(token);
        break;
      case 'html_block':
        this.#html.read(readHtml(token.content));
        this.#writer.finish();
        break;
      case 'math_block':
        this.#readFormula(token.content);
        break;
      case 'hr':
        this.#builder.addBlock({ kind: 'rule' });
        break;
    }
  }

  #addCode(token: Token): void {
    const text = token.content.replace(/\s+$/, '');
    if (text === '') return;
    this.#builder.addBlock({ kind: 'code', language: languageOf(token.info), text });
  }

  /** A formula on lines of its own (display math). */
  #readFormula(latex: string): void {
    const depth = this.#builder.open({ kind: 'paragraph' }, null);
    this.#readRows(formulaText(latex));
    this.#builder.closeTo(depth);
  }

  /** A formula within a line. If it has rows that may have lines of their own, they get them. */
  #readInlineFormula({ content, markup }: Token): void {
    const text = formulaText(content.replaceAll('\n', ' '));
    if (markup === '$$') this.#readRows(text);
    else this.#writer.text(text.replace(/\s*\n\s*(?=[)\]}])/g, '').replaceAll('\n', '; '));
  }

  #readRows(text: string): void {
    text.split('\n').forEach((line, index) => {
      if (index > 0) this.#writer.lineBreak('hard');
      this.#writer.text(line.trim());
    });
  }

  #readInline(tokens: readonly Token[]): void {
    let before = '';
    for (const token of withoutImageLines(tokens)) {
      // `¹²` is the twelfth footnote.
      if (token.type === 'footnote_ref' && before === token.type) this.#writer.text(' ');
      this.#readInlineToken(token);
      before = token.type;
    }
    this.#writer.finish();
  }

  #readInlineToken(token: Token): void {
    switch (token.type) {
      case 'text':
      case 'text_special':
        this.#writer.text(token.content);
        break;
      case 'code_inline':
        this.#writer.code(token.content);
        break;
      case 'softbreak':
      case 'hardbreak':
        this.#writer.lineBreak(token.type === 'softbreak' ? 'soft' : 'hard');
        break;
      case 'html_inline':
        this.#html.read(readHtml(token.content));
        break;
      case 'math_inline':
        this.#readInlineFormula(token);
        break;
      case 'wikilink':
      case 'embed':
        this.#readWikilink(token);
        break;
      case 'footnote_ref':
        this.#writer.text(footnoteMark(footnoteLabel(token)));
        break;
      case 'image':
        this.#writer.image(attributeOf(token, 'src'), token.content);
        break;
      case 'link_open':
        this.#writer.openSpan({ kind: 'link', target: attributeOf(token, 'href') });
        break;
      case 'link_close':
        this.#writer.closeSpan('link');
        break;
      default:
        this.#readMark(token);
    }
  }

  /** An embedded image is shown below the text; an embedded note is a link to it. */
  #readWikilink(token: Token): void {
    const target = wikilinkTarget(token);
    if (token.type === 'embed' && isImageFile(target)) return;
    this.#writer.openSpan({ kind: 'link', target });
    this.#writer.text(token.content);
    this.#writer.closeSpan('link');
  }

  #readMark(token: Token): void {
    const meaning = meaningOf(token.tag);
    if (meaning.kind !== 'mark') return;
    if (token.nesting === 1) this.#writer.openMark(meaning.mark);
    if (token.nesting === -1) this.#writer.closeMark(meaning.mark);
  }
}

/** `js {1,3}`; in braces for R Markdown (`{r, echo=FALSE}`), Pandoc (`{.python}`) and MyST (`{code-block} go`). */
function languageOf(info: string): string {
  const written = info.trim().replace(/^\{code(?:-block|-cell)?\}\s*/, '');
  return /^(?:\{\s*\.?)?([^\s{},:]+)/.exec(written)?.[1] ?? '';
}

/** What a Markdown token opens or closes; `null` if it only groups, like a table's body. */
function openingOfToken(token: Token): Opening | null {
  if (token.type === 'footnote_open' || token.type === 'footnote_close') {
    return { kind: 'footnote', mark: footnoteMark(footnoteLabel(token)) };
  }
  return openingOf(token.tag, () => Number(token.attrGet('start') ?? 1));
}
