import type { ParsedSection } from '../outline/outline.ts';
import { isTipsHeading } from './tips-heading.ts';

/**
 * Gives the kind `tips` to sections whose own heading, a heading above or the note's title says that
 * exam tips follow.
 */
export function markTipsSections(
  title: string,
  sections: readonly ParsedSection[],
): readonly ParsedSection[] {
  const wholeNote = isTipsHeading(title);
  // Each heading is looked at once, though it is above all its sections. Those above have sections, too.
  const headings = new Set(sections.map(({ section }) => section.heading));
  const ofTips = new Set([...headings].filter(isTipsHeading));
  return sections.map((parsed) => {
    const { kind, heading, trail } = parsed.section;
    const holdsTips = wholeNote || [heading, ...trail].some((one) => ofTips.has(one));
    return kind === 'text' && holdsTips
      ? { ...parsed, section: { ...parsed.section, kind: 'tips' } }
      : parsed;
  });
}
