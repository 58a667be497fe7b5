import { superscript } from '../../../library/plain-text/scripts.ts';
import { textRun } from '../runs.ts';
import type { Block, Blocks } from '../tree.ts';

/** The mark of a footnote, in the text and before the note: `¹`, or `⁽ᵃ⁾` if its name is no number. */
export function footnoteMark(label: string): string {
  return superscript(label) ?? `[${label}]`;
}

/** A footnote in small print, with its mark. */
export function footnoteBlocks(mark: string, blocks: Blocks): Blocks {
  return blocks.map((block, index): Block => {
    if (block.kind !== 'paragraph') return block;
    const sign = index === 0 ? [textRun(`${mark} `)] : [];
    return { kind: 'small', runs: [...sign, ...block.runs] };
  });
}
