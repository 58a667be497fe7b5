import type { Section } from '../../library/note.ts';
import { FIELDS } from '../index/section-fields.ts';
import type { SectionIndex } from '../index/section-index.ts';
import { isFieldEmpty } from './field-terms.ts';
import type { RankedSection } from './rank-sections.ts';

const body = FIELDS.indexOf('body');

/** Gives the place of a heading without text to the best of its subsections; without any it goes last. */
export function giveWayToChildren(
  ranked: readonly RankedSection[],
  { sections, text }: Pick<SectionIndex, 'sections' | 'text'>,
): readonly RankedSection[] {
  const given: RankedSection[] = [];
  const taken = new Set<number>();
  const take = (one: RankedSection) => {
    if (!taken.has(one.section)) {
      taken.add(one.section);
      given.push(one);
    }
  };
  const isEmpty = ({ section }: RankedSection) => isFieldEmpty(text, section, body);
  for (const one of ranked) {
    if (isEmpty(one)) {
      const children = childrenOf(one.section, sections);
      const best = ranked.find((other) => children.has(other.section) && !isEmpty(other));
      if (best !== undefined) {
        const family = best.shares.family + one.score - best.score;
        take({ ...best, score: one.score, shares: { ...best.shares, family } });
      }
    } else {
      take(one);
    }
  }
  for (const one of ranked.filter(isEmpty)) {
    take(one);
  }
  return given;
}

/** The sections under a heading, as far down as they go. */
function childrenOf(parent: number, sections: readonly Section[]): ReadonlySet<number> {
  const children = new Set<number>();
  const above = sections[parent];
  for (let child = parent + 1; child < sections.length; child += 1) {
    const section = sections[child];
    if (above === undefined || section?.noteId !== above.noteId || section.level <= above.level) {
      break;
    }
    children.add(child);
  }
  return children;
}
