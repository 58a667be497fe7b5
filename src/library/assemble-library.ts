import { onDemand } from '../basics/on-demand.ts';
import type { Library } from './library.ts';

/** The parts of a Library, without the long lists, which are built on demand. */
export type LibraryParts = Omit<
  Library,
  'sections' | 'definitions' | 'tips' | 'links' | 'problems'
> & {
  readonly links: () => Library['links'];
  readonly problems: () => Library['problems'];
};

/**
 * Makes a Library whose long lists are built when they are first read: a question needs few of
 * them, and building them all after each change would take longer than everything else.
 */
export function assembleLibrary(parts: LibraryParts): Library {
  const { notes } = parts;
  const sections = onDemand(() => notes.flatMap((note) => note.sections));
  const definitions = onDemand(() => notes.flatMap((note) => note.definitions));
  const tips = onDemand(() => notes.flatMap((note) => note.tips));
  const links = onDemand(parts.links);
  const problems = onDemand(parts.problems);
  return {
    ...parts,
    get sections() {
      return sections();
    },
    get definitions() {
      return definitions();
    },
    get tips() {
      return tips();
    },
    get links() {
      return links();
    },
    get problems() {
      return problems();
    },
  };
}
