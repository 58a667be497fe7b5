import { subscript, superscript } from '../../../library/plain-text/scripts.ts';
import { isWebAddress } from '../address.ts';
import { type LinkFor, linkRuns } from '../links.ts';
import { type Mark, plainText, type Run, type Runs } from '../tree.ts';
import type { TreeBuilder } from './tree-builder.ts';

/**
 * What an HTML tag makes of a part of a line: code (`<kbd>`, `<code>`), superscript, subscript, text in which line
 * breaks and spaces count (`<pre>`), or nothing (`<script>`).
 */
export type SpanKind = 'code' | 'raised' | 'lowered' | 'preformatted' | 'hidden';

/** A part of a line that is shown differently once its end is known. */
export type Span = { readonly kind: 'link'; readonly target: string } | { readonly kind: SpanKind };

interface OpenSpan {
  readonly span: Span;
  readonly runs: Run[];
}

/** Deeper nesting of links and code is ignored. */
const MAX_SPANS = 20;

/**
 * Collects the text of a line with its marks. Marks and spans that are still open at the end of a paragraph or of a
 * chunk of HTML end there.
 */
export class InlineWriter {
  readonly #builder: TreeBuilder;
  readonly #linkFor: LinkFor;
  /** How often each mark is open: bold inside bold ends with the outer one. */
  readonly #counts = new Map<Mark, number>();
  #marks: readonly Mark[] = [];
  #spans: OpenSpan[] = [];

  constructor(builder: TreeBuilder, linkFor: LinkFor) {
    this.#builder = builder;
    this.#linkFor = linkFor;
  }

  /** Whether line breaks and spaces count: inside `<pre>`. */
  get isPreformatted(): boolean {
    return this.#spans.some(({ span }) => span.kind === 'preformatted');
  }

  text(text: string): void {
    if (text !== '') this.#put({ kind: 'text', text, marks: this.#marks });
  }

  code(text: string): void {
    if (text !== '') this.#put({ kind: 'code', text, marks: this.#marks });
  }

  /**
   * Writes an image. One on the web becomes a link; one of the notes is shown elsewhere, and only its text is
   * written.
   */
  image(source: string, alternative: string): void {
    const isLink = isWebAddress(source) && !this.#spans.some(({ span }) => span.kind === 'link');
    if (isLink) this.openSpan({ kind: 'link', target: source });
    this.text(alternative);
    if (isLink) this.closeSpan('link');
  }

  /** Writes a line break; within a link's text, which may be wrapped because of a long address, a space. */
  lineBreak(kind: 'soft' | 'hard'): void {
    const isInLink = this.#spans.some(({ span }) => span.kind === 'link');
    if (kind === 'soft' && isInLink) this.text(' ');
    else this.#put({ kind: 'break', soft: kind === 'soft' });
  }

  openMark(mark: Mark): void {
    this.#setCount(mark, this.#countOf(mark) + 1);
  }

  closeMark(mark: Mark): void {
    this.#setCount(mark, Math.max(0, this.#countOf(mark) - 1));
  }

  openSpan(span: Span): void {
    if (this.#spans.length < MAX_SPANS) this.#spans.push({ span, runs: [] });
  }

  /** Closes the innermost span of a kind, and those still open in it; does nothing if there is none. */
  closeSpan(kind: Span['kind']): void {
    if (!this.#spans.some(({ span }) => span.kind === kind)) return;
    while (this.#closeInnermost() !== kind);
  }

  /** Ends links and code, which can't contain a block. */
  finishSpans(): void {
    while (this.#closeInnermost() !== null);
  }

  /** Ends everything that is open. */
  finish(): void {
    this.finishSpans();
    this.#counts.clear();
    this.#marks = [];
  }

  #countOf(mark: Mark): number {
    return this.#counts.get(mark) ?? 0;
  }

  #setCount(mark: Mark, count: number): void {
    this.#counts.set(mark, count);
    if (this.#marks.includes(mark) === count > 0) return;
    this.#marks = count > 0 ? [...this.#marks, mark] : this.#marks.filter((each) => each !== mark);
  }

  #closeInnermost(): Span['kind'] | null {
    const open = this.#spans.pop();
    if (open === undefined) return null;
    if (open.span.kind === 'preformatted') {
      const text = plainText(open.runs).replace(/^\n|\s+$/g, '');
      if (text !== '') this.#builder.addBlock({ kind: 'code', language: '', text });
    } else {
      for (const run of this.#runsOf(open)) this.#put(run);
    }
    return open.span.kind;
  }

  #runsOf({ span, runs }: OpenSpan): Runs {
    switch (span.kind) {
      case 'link':
        return linkRuns(span.target, runs, this.#linkFor);
      case 'code':
        if (this.isPreformatted) return runs;
        return asOne('code', plainText(runs).replace(/\s+/g, ' ').trim(), this.#marks);
      case 'raised':
        return asOne('text', superscript(plainText(runs)) ?? `^(${plainText(runs)})`, this.#marks);
      case 'lowered':
        return asOne('text', subscript(plainText(runs)) ?? `_(${plainText(runs)})`, this.#marks);
      case 'preformatted':
      case 'hidden':
        return [];
    }
  }

  #put(run: Run): void {
    const span = this.#spans.at(-1);
    if (span === undefined) {
      this.#builder.addRun(run);
    } else {
      span.runs.push(run);
    }
  }
}

function asOne(kind: 'text' | 'code', text: string, marks: readonly Mark[]): Runs {
  return text === '' ? [] : [{ kind, text, marks }];
}
