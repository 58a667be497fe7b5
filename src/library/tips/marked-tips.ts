import { blocksSource, joinedSource, paragraphParts } from '../outline/block-source.ts';
import type { Block, ListItem, Paragraph } from '../outline/blocks.ts';
import type { SourceText } from '../outline/source-text.ts';
import { isTipsLine } from '../outline/tips-heading.ts';
import { calloutTip, type FoundTip, tipOfItem } from './found-tip.ts';
import { withoutTipLabel } from './tip-label.ts';

/**
 * The tips among other text: callouts, texts with a label, bullets after a label on its own line.
 */
export function markedTips(blocks: readonly Block[], source: SourceText): readonly FoundTip[] {
  return blocks.flatMap((block, at) => {
    switch (block.kind) {
      case 'paragraph':
        return labelledTips(block, blocks[at + 1], source);
      case 'list':
        return takesList(blocks[at - 1])
          ? []
          : block.items.flatMap((item) => tipsInItem(item, source));
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

/**
 * Tips in a paragraph: each line with a label begins one; a label alone applies to the list below.
 */
function labelledTips(
  paragraph: Paragraph,
  next: Block | undefined,
  source: SourceText,
): readonly FoundTip[] {
  const list = next?.kind === 'list' ? next : null;
  if (list !== null && announcesTips(paragraph.source)) {
    return list.items.map((item) => tipOfItem(item, source));
  }
  const tips = tipsOfLines(paragraph);
  const last = tips.at(-1);
  if (list === null || last === undefined || !leadsOn(last)) return tips;
  const markdown = joinedSource(last.markdown, blocksSource([list], source));
  return [...tips.slice(0, -1), { ...last, markdown }];
}

function tipsOfLines(paragraph: Paragraph): readonly FoundTip[] {
  const parts = paragraphParts(paragraph, (text) => withoutTipLabel(text) !== null);
  return parts.map(({ line, text }) => ({ line, markdown: withoutTipLabel(text) ?? text }));
}

/** Whether the list below a block belongs to its tips. */
function takesList(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph') return false;
  const last = tipsOfLines(block).at(-1);
  return announcesTips(block.source) || (last !== undefined && leadsOn(last));
}

function leadsOn({ markdown }: FoundTip): boolean {
  return /[:：]$/.test(markdown);
}

/** `**Exam tips**`, `Exam tips:`: a line used as a heading, with nothing else in it. */
function announcesTips(paragraph: string): boolean {
  const setApart = /^(?:\*\*|__).*(?:\*\*|__)$|[:：][*_]*$/.test(paragraph);
  return setApart && isTipsLine(paragraph) && (withoutTipLabel(paragraph) ?? '') === '';
}
