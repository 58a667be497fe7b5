import type { Library } from '../library/library.ts';
import type { Hit } from '../search/engine.ts';

/**
 * The sections found, for scripts: `file` is relative to its notes folder, `line` is that of the
 * heading, from 1.
 */
export function jsonHits(library: Library, hits: readonly Pick<Hit, 'section' | 'score'>[]) {
  return hits.map(({ section, score }) => ({
    file: library.noteById.get(section.noteId)?.file,
    line: section.startLine,
    heading: section.heading,
    trail: section.trail,
    score,
  }));
}
