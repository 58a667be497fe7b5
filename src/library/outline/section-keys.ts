import { stableId } from '../stable-id.ts';
import type { Heading } from './find-headings.ts';

/** A heading; level 0 is the text before the first one. */
type Named = Pick<Heading, 'level' | 'text'>;

/** Returns the headings above each heading, called in order; neighbours share one array. */
export function createTrails(): (heading: Named) => readonly string[] {
  const none: readonly string[] = [];
  let open: { readonly level: number; readonly path: readonly string[] }[] = [];
  return ({ level, text }) => {
    if (level === 0) {
      return none;
    }
    open = open.filter((above) => above.level < level);
    const trail = open.at(-1)?.path ?? none;
    open.push({ level, path: [...trail, text] });
    return trail;
  };
}

/**
 * Returns a key for each section, called in order, made of its trail and heading, and a count for
 * equal ones.
 */
export function createSectionIds(
  noteId: string,
): (heading: Named, trail: readonly string[]) => string {
  const seen = new Map<string, number>();
  return ({ level, text }, trail) => {
    const name = JSON.stringify(level === 0 ? [] : [...trail, text]);
    const occurrence = seen.get(name) ?? 0;
    seen.set(name, occurrence + 1);
    return stableId('section', noteId, name, String(occurrence));
  };
}
