import { blocksSource, nestedSource } from '../block-source.ts';
import { type Block, type ListItem, type Paragraph, type Quote, readBlocks } from '../blocks.ts';
import { createMarkdownParser } from '../markdown.ts';
import type { Tip } from '../note.ts';
import type { ParsedSection } from '../outline.ts';
import { plainText } from '../plain-text.ts';
import type { SourceText } from '../source-text.ts';
import { stableId } from '../stable-id.ts';
import { withoutCalloutMark, withoutTipLabel } from './tip-label.ts';
import { isTipsHeading } from './tips-heading.ts';

/** Where a tip stands and what it says. */
type FoundTip = Pick<Tip, 'line' | 'markdown'>;

/** `✅ One tip` and `• One tip`: a list without Markdown's bullets. */
const TICKED_LINE = /^(?:\p{Extended_Pictographic}\ufe0f?|[•◦▪‣·])\s*/u;

/**
 * The exam tips of a note, in the order of the file.
 *
 * In a section of kind `tips` every top-level bullet is one, or every paragraph where there are no
 * bullets. Anywhere else: a callout (`> [!tip]`), a text that begins with `Exam tip:`, and the bullets
 * behind a line that says no more than `**Exam tips**`.
 */
export function findTips(sections: readonly ParsedSection[]): readonly Tip[] {
  const parser = createMarkdownParser();
  const repeats = new Map<string, number>();
  return sections.flatMap(({ section, blocks, source }) => {
    const tree = readBlocks(blocks);
    const found = section.kind === 'tips' ? tipsOfSection(tree, source) : markedTips(tree, source);
    return found.flatMap(({ line, markdown }): readonly Tip[] => {
      const plain = plainText(parser.parse(markdown));
      if (plain === '') return [];
      const own = ownWords(plain);
      const repeat = repeats.get(own) ?? 0;
      repeats.set(own, repeat + 1);
      const id = stableId('tip', section.noteId, own, String(repeat));
      return [{ id, noteId: section.noteId, sectionId: section.id, line, markdown, plain }];
    });
  });
}

/** What a tip itself says, nested bullets left out, in one spelling: the key depends on nothing else. */
function ownWords(plain: string): string {
  const ownLine = plain.split('\n', 1)[0] ?? '';
  return (
    ownLine
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim() || ownLine
  );
}

function tipsOfSection(blocks: readonly Block[], source: SourceText): readonly FoundTip[] {
  const bullets = blocks.flatMap((block) => bulletTips(block, source));
  return bullets.length > 0 ? bullets : blocks.flatMap(paragraphTips);
}

function bulletTips(block: Block, source: SourceText): readonly FoundTip[] {
  if (block.kind === 'list') return block.items.map((item) => tipOfItem(item, source));
  if (block.kind === 'quote') {
    return calloutTip(block, source) ?? block.blocks.flatMap((inner) => bulletTips(inner, source));
  }
  return [];
}

function tipOfItem(item: ListItem, source: SourceText): FoundTip {
  const first = item.blocks[0];
  const nested = nestedSource(item, source);
  const own = first?.kind === 'paragraph' ? (withoutTipLabel(first.source) ?? first.source) : '';
  return { line: item.line, markdown: joined(own, nested) };
}

/** A paragraph is a tip unless it only leads to what follows (`For example:`) or shows an image. */
function paragraphTips(block: Block): readonly FoundTip[] {
  if (block.kind === 'quote') return block.blocks.flatMap(paragraphTips);
  if (block.kind !== 'paragraph') return [];
  if (/[:：]$/.test(block.source) || /^!\[[^\]]*\]\([^)]*\)$/.test(block.source)) return [];
  const lines = block.source.split('\n');
  const texts = lines.every((line) => TICKED_LINE.test(line)) ? lines : [block.source];
  return texts.map((text, at) => ({
    line: block.line + at,
    markdown: (withoutTipLabel(text) ?? text).replace(TICKED_LINE, '').trim(),
  }));
}

function markedTips(blocks: readonly Block[], source: SourceText): readonly FoundTip[] {
  return blocks.flatMap((block, at) => {
    switch (block.kind) {
      case 'paragraph':
        return labelledTips(block, blocks[at + 1], source);
      case 'list':
        return block.items.flatMap((item) => tipsInItem(item, source));
      case 'quote':
        return calloutTip(block, source) ?? markedTips(block.blocks, source);
      default:
        return [];
    }
  });
}

function tipsInItem(item: ListItem, source: SourceText): readonly FoundTip[] {
  const first = item.blocks[0];
  if (first?.kind !== 'paragraph' || announcesTips(first.source)) {
    return markedTips(item.blocks, source);
  }
  return withoutTipLabel(first.source) === null
    ? markedTips(item.blocks, source)
    : [tipOfItem(item, source)];
}

/** `> [!tip] …` is one tip, whatever stands in it; `null` for any other quote. */
function calloutTip(quote: Quote, source: SourceText): readonly FoundTip[] | null {
  const [first, ...others] = quote.blocks;
  if (first?.kind !== 'paragraph') return null;
  const own = withoutCalloutMark(first.source);
  if (own === null) return null;
  return [{ line: quote.line, markdown: joined(own, blocksSource(others, source)) }];
}

/** Tips of a paragraph: each line with a label begins one; a label alone speaks for the list below. */
function labelledTips(
  paragraph: Paragraph,
  next: Block | undefined,
  source: SourceText,
): readonly FoundTip[] {
  const list = next?.kind === 'list' ? next : null;
  if (list !== null && announcesTips(paragraph.source)) {
    return list.items.map((item) => tipOfItem(item, source));
  }
  const lines = paragraph.source.split('\n');
  const starts = lines.flatMap((line, at) => (withoutTipLabel(line) === null ? [] : [at]));
  return starts.map((start, index) => {
    const text = lines.slice(start, starts[index + 1]).join('\n');
    const own = withoutTipLabel(text) ?? text;
    const leadsToList = index === starts.length - 1 && list !== null && /[:：]$/.test(own);
    return {
      line: paragraph.line + start,
      markdown: leadsToList ? joined(own, blocksSource([list], source)) : own,
    };
  });
}

/** `**Exam tips**`, `Exam tips:`: a line used as a heading, with nothing else in it. */
function announcesTips(paragraph: string): boolean {
  const setApart = /^(?:\*\*|__).*(?:\*\*|__)$|[:：][*_]*$/.test(paragraph);
  return setApart && isTipsHeading(paragraph) && (withoutTipLabel(paragraph) ?? '') === '';
}

function joined(own: string, below: string): string {
  return below === '' ? own : `${own}\n\n${below}`.trim();
}
