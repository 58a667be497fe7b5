import { blocksSource, nestedSource } from '../block-source.ts';
import type { ListItem, Quote } from '../blocks.ts';
import type { Tip } from '../note.ts';
import type { SourceText } from '../source-text.ts';
import { withoutCalloutMark, withoutTipLabel } from './tip-label.ts';

/** Where a tip stands and what it says. */
export type FoundTip = Pick<Tip, 'line' | 'markdown'>;

/** A bullet is one tip, with the bullets nested under it. */
export function tipOfItem(item: ListItem, source: SourceText): FoundTip {
  const first = item.blocks[0];
  const nested = nestedSource(item, source);
  const own = first?.kind === 'paragraph' ? (withoutTipLabel(first.source) ?? first.source) : '';
  return { line: item.line, markdown: joined(own, nested) };
}

/** `> [!tip] …` is one tip, whatever stands in it; `null` for any other quote. */
export function calloutTip(quote: Quote, source: SourceText): readonly FoundTip[] | null {
  const [first, ...others] = quote.blocks;
  if (first?.kind !== 'paragraph') return null;
  const own = withoutCalloutMark(first.source);
  if (own === null) return null;
  return [{ line: quote.line, markdown: joined(own, blocksSource(others, source)) }];
}

/** A tip's own words with what stands below them. */
export function joined(own: string, below: string): string {
  return below === '' ? own : `${own}\n\n${below}`.trim();
}
