import { createPace, type Steps } from '../../basics/steps.ts';
import type { MarkdownParser } from '../markdown.ts';
import type { Tip } from '../note.ts';
import type { ParsedSection } from '../outline/outline.ts';
import { plainText } from '../plain-text/plain-text.ts';
import { stableId } from '../stable-id.ts';
import { markedTips } from './marked-tips.ts';
import { sectionTips } from './section-tips.ts';

/**
 * The exam tips of a note, found in steps, in file order.
 *
 * In a section of kind `tips` every top-level bullet is one, or every paragraph if there are no
 * bullets. Anywhere else: a callout (`> [!tip]`), a text that begins with `Exam tip:`, and the
 * bullets after a line that says only `**Exam tips**`. `parser` parses the tips' own Markdown.
 */
export function* tipSteps(
  sections: readonly ParsedSection[],
  parser: MarkdownParser,
): Steps<readonly Tip[]> {
  const repeats = new Map<string, number>();
  const tips: Tip[] = [];
  const isTime = createPace();
  for (const { section, tree, source } of sections) {
    const found = section.kind === 'tips' ? sectionTips(tree, source) : markedTips(tree, source);
    if (isTime(section.markdown.length)) yield;
    for (const { line, markdown } of found) {
      const plain = plainText(parser.parse(markdown));
      if (isTime(markdown.length)) yield;
      if (plain === '') continue;
      const own = ownWords(plain);
      const repeat = repeats.get(own) ?? 0;
      repeats.set(own, repeat + 1);
      const id = stableId('tip', section.noteId, own, String(repeat));
      tips.push({ id, noteId: section.noteId, sectionId: section.id, line, markdown, plain });
    }
  }
  return tips;
}

/**
 * A tip's own text, without nested bullets and with spelling normalized: its key depends on nothing
 * else.
 */
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
