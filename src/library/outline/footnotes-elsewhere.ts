import type { FootnoteMeta } from '../dialect/links/footnotes.ts';
import { firstLineOf, lastLineOf, type Token } from '../markdown.ts';
import { type SourceText, sliceLines } from './source-text.ts';

/** The Markdown of footnotes by label. */
export type Footnotes = ReadonlyMap<string, string>;

/** The footnotes of a note. The first of several with the same label counts. */
export function footnotesOf(tokens: readonly Token[], source: SourceText): Footnotes {
  const footnotes = new Map<string, string>();
  for (const token of tokens) {
    if (token.type !== 'footnote_open' || footnotes.has(labelOf(token))) continue;
    const written = sliceLines(source, firstLineOf(token), lastLineOf(token)).trimEnd();
    footnotes.set(labelOf(token), written);
  }
  return footnotes;
}

/**
 * Adds to the Markdown of a section the footnotes that it refers to but that are elsewhere in the
 * note, usually at its end. Otherwise the reader would see a number that leads nowhere.
 */
export function withFootnotes(
  markdown: string,
  tokens: readonly Token[],
  footnotes: Footnotes,
): string {
  if (footnotes.size === 0) return markdown;
  const own = new Set(tokens.filter(({ type }) => type === 'footnote_open').map(labelOf));
  const missing = new Set(
    tokens
      .flatMap(({ children }) => children ?? [])
      .filter(({ type }) => type === 'footnote_ref')
      .map(labelOf)
      .filter((label) => !own.has(label)),
  );
  const elsewhere = Array.from(missing, (label) => footnotes.get(label) ?? []).flat();
  return [markdown, ...elsewhere].join('\n\n');
}

function labelOf({ meta }: Token): string {
  return (meta as FootnoteMeta).label;
}
