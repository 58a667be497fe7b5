import type { Section } from '../note.ts';
import type { Finding } from '../problems/problem.ts';
import type { NoteRule } from './rule.ts';

/** A heading that promises exam tips without any in its section or the sections below it. */
export const findTipsSectionsWithoutTips: NoteRule = ({ sections, tips }) => {
  const withTips = new Set(tips.map(({ sectionId }) => sectionId));
  const findings: Finding[] = [];
  for (let index = 0; index < sections.length; ) {
    const section = sections[index];
    const family = section?.kind === 'tips' ? familyAt(sections, index) : [];
    if (section !== undefined && family.length > 0 && !family.some(({ id }) => withTips.has(id))) {
      findings.push(withoutTips(section));
    }
    index += Math.max(1, family.length);
  }
  return findings;
};

/** A section and its subsections. */
function familyAt(sections: readonly Section[], index: number): readonly Section[] {
  const level = sections[index]?.level ?? 0;
  let end = index + 1;
  while ((sections[end]?.level ?? 0) > level) end++;
  return sections.slice(index, end);
}

function withoutTips({ heading, startLine }: Section): Finding {
  return {
    line: startLine,
    severity: 'warning',
    code: 'tips-section-empty',
    message: `"${heading}" should hold exam tips, but there is no bullet or paragraph under it.`,
    whatWasDone: 'No tip is taken from it.',
  };
}
