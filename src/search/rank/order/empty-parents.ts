import { FIELDS } from '../../index/section-fields.ts';
import type { SectionIndex } from '../../index/section-index.ts';
import { isFieldEmpty } from '../../index/section-terms.ts';
import type { RankedSection } from '../ranked-section.ts';

const BODY = FIELDS.indexOf('body');

/**
 * Moves the best subsection of a heading without text to the heading's place; a heading without any
 * goes last.
 */
export function giveWayToChildren(
  ranked: readonly RankedSection[],
  index: Pick<SectionIndex, 'sections' | 'text' | 'places'>,
): readonly RankedSection[] {
  const given: RankedSection[] = [];
  const taken = new Set<number>();
  const take = (one: RankedSection) => {
    if (!taken.has(one.section)) {
      taken.add(one.section);
      given.push(one);
    }
  };
  const isEmpty = ({ section }: RankedSection) => isFieldEmpty(index.text, section, BODY);
  for (const one of ranked) {
    if (isEmpty(one)) {
      const children = childrenOf(one.section, index);
      const best = ranked.find((other) => children.has(other.section) && !isEmpty(other));
      if (best !== undefined) {
        const family = best.family + one.score - best.score;
        take({ ...best, score: one.score, family });
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

/** All sections under a heading, at any depth. */
function childrenOf(
  parent: number,
  { sections, places: { noteStarts } }: Pick<SectionIndex, 'sections' | 'places'>,
): ReadonlySet<number> {
  const children = new Set<number>();
  const level = sections[parent]?.level ?? 0;
  for (let child = parent + 1; noteStarts[child] === noteStarts[parent]; child += 1) {
    if ((sections[child]?.level ?? 0) <= level) break;
    children.add(child);
  }
  return children;
}
