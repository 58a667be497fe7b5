import { stableId } from '../stable-id.ts';

/** What a section is known by inside its note. */
export interface SectionPlace {
  /** 0 for what stands before the first heading. */
  readonly level: number;
  readonly text: string;
}

/** Gives each heading, asked in order, the headings above it; neighbours share one array. */
export function createTrails(): (place: SectionPlace) => readonly string[] {
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

/** Gives each section, asked in order, a key of its trail and heading, equal ones counted. */
export function createSectionIds(
  noteId: string,
): (place: SectionPlace, trail: readonly string[]) => string {
  const seen = new Map<string, number>();
  return ({ level, text }, trail) => {
    const name = JSON.stringify(level === 0 ? [] : [...trail, text]);
    const occurrence = seen.get(name) ?? 0;
    seen.set(name, occurrence + 1);
    return stableId('section', noteId, name, String(occurrence));
  };
}
