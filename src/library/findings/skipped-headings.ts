import type { Section } from '../note.ts';
import type { Finding } from '../problems/problem.ts';
import type { NoteRule } from './rule.ts';

/**
 * A heading more than one level below the one before it. A note may begin at any level. Each kind
 * of jump is reported once per note: people who write `#` and then `###` do so throughout.
 */
export const findSkippedHeadings: NoteRule = ({ sections }) => {
  const headings = sections.filter(({ level }) => level > 0);
  const jumps = new Map<string, readonly Section[]>();
  for (const [index, heading] of headings.entries()) {
    const above = headings[index - 1]?.level ?? heading.level;
    if (heading.level > above + 1) {
      const kind = `${hashes(above)} to ${hashes(heading.level)}`;
      jumps.set(kind, [...(jumps.get(kind) ?? []), heading]);
    }
  }
  return [...jumps].flatMap(([kind, places]) => finding(kind, places) ?? []);
};

function hashes(level: number): string {
  return '#'.repeat(level);
}

function finding(kind: string, [first, ...others]: readonly Section[]): Finding | null {
  if (first === undefined) return null;
  const more = others.length === 0 ? '' : `, and ${others.length} more in this note`;
  return {
    line: first.startLine,
    severity: 'hint',
    code: 'heading-level-skipped',
    message: `The headings go from ${kind} at "${first.heading}"${more}.`,
    whatWasDone: 'It is read as part of the heading above.',
  };
}
