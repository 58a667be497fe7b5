import { onDemand } from '../basics/on-demand.ts';
import type { Library } from '../library/library.ts';
import { demandsOf } from './demands.ts';
import type { SearchOptions } from './engine.ts';
import type { SectionIndex } from './index/section-index.ts';
import type { Query } from './query.ts';

/**
 * Whether a section, given by number, may be found; `undefined` when all may, so that none need be
 * checked.
 */
export type Acceptance = ((section: number) => boolean) | undefined;

/** Returns the filter for the sections of an index that a query may find. */
export function acceptances(
  library: Library,
  index: SectionIndex,
): (query: Query, options: SearchOptions) => Acceptance {
  const tipSections = onDemand(() => sectionsWithTips(library, index));
  return (query, { accepts, onlyTips = false }) => {
    const hasDemands = query.phrases.length + query.excluded.length > 0;
    if (accepts === undefined && !hasDemands && !onlyTips) {
      return undefined;
    }
    const meetsDemands = hasDemands ? demandsOf(query) : () => true;
    // Most sections have no tips and need no further check.
    const hasTips = onlyTips ? tipSections() : null;
    return (number) => {
      if (hasTips !== null && hasTips[number] !== 1) return false;
      const section = index.sections[number];
      return section !== undefined && (accepts?.(section) ?? true) && meetsDemands(section);
    };
  };
}

/** By section: 1 if it contains exam tips. */
function sectionsWithTips({ tips }: Library, { sections }: SectionIndex): Uint8Array {
  const ids = new Set(tips.map(({ sectionId }) => sectionId));
  return Uint8Array.from(sections, ({ id }) => Number(ids.has(id)));
}
