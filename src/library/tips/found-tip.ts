import type { Tip } from '../note.ts';
import { blocksSource, joinedSource, nestedSource } from '../outline/block-source.ts';
import type { ListItem, Quote } from '../outline/blocks.ts';
import type { SourceText } from '../outline/source-text.ts';
import { isTipsHeading } from '../outline/tips-heading.ts';
import { isTipBox, withoutCalloutMark, withoutTipLabel } from './tip-label.ts';

/** The place and text of a tip. */
export type FoundTip = Pick<Tip, 'line' | 'markdown'>;

/** A bullet is one tip, with the bullets nested under it. */
export function tipOfItem(item: ListItem, source: SourceText): FoundTip {
  const first = item.blocks[0];
  const nested = nestedSource(item, source);
  const own = first?.kind === 'paragraph' ? (withoutTipLabel(first.source) ?? first.source) : '';
  return { line: item.line, markdown: joinedSource(own, nested) };
}

/**
 * `> [!tip] …` is one tip, whatever it contains, without a title that says only `Exam tip` or
 * `Dica`; `null` for any other quote.
 */
export function calloutTip(quote: Quote, source: SourceText): readonly FoundTip[] | null {
  const [first, ...others] = quote.blocks;
  if (first?.kind !== 'paragraph') return null;
  const text = withoutCalloutMark(first.source);
  if (text === null) return null;
  const below = blocksSource(others, source);
  const [title = '', ...lines] = text.split('\n');
  const isTitled = (lines.length > 0 || below !== '') && saysTip(title);
  const own = isTitled ? lines.join('\n') : text;
  return [{ line: quote.line, markdown: joinedSource(own, below) }];
}

function saysTip(title: string): boolean {
  return isTipsHeading(title) || isTipBox(title.trim());
}
