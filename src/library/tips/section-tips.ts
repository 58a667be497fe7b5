import type { Block } from '../outline/blocks.ts';
import type { SourceText } from '../outline/source-text.ts';
import { calloutTip, type FoundTip, tipOfItem } from './found-tip.ts';
import { withoutTipLabel } from './tip-label.ts';

/**
 * The tips of a section that contains nothing else: its bullets, or its paragraphs if it has none.
 */
export function sectionTips(blocks: readonly Block[], source: SourceText): readonly FoundTip[] {
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

/** `✅ One tip` and `• One tip`: a list without Markdown's bullets. */
const TICKED_LINE = /^(?:\p{Extended_Pictographic}\ufe0f?|[•◦▪‣·])\s*/u;

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
