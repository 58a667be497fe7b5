import type { MarkdownParser } from '../markdown.ts';
import type { Tip } from '../note.ts';
import type { ParsedSection } from '../outline.ts';
import { plainText } from '../plain-text.ts';
import { stableId } from '../stable-id.ts';
import { markedTips } from './marked-tips.ts';
import { sectionTips } from './section-tips.ts';

/**
 * The exam tips of a note, in the order of the file.
 *
 * In a section of kind `tips` every top-level bullet is one, or every paragraph where there are no
 * bullets. Anywhere else: a callout (`> [!tip]`), a text that begins with `Exam tip:`, and the bullets
 * behind a line that says no more than `**Exam tips**`. `parser` takes the tips' own Markdown apart.
 */
export function findTips(
  sections: readonly ParsedSection[],
  parser: MarkdownParser,
): readonly Tip[] {
  const repeats = new Map<string, number>();
  return sections.flatMap(({ section, tree, source }) => {
    const found = section.kind === 'tips' ? sectionTips(tree, source) : markedTips(tree, source);
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
