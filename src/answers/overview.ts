import { countEach } from '../basics/counts.ts';
import type { Library } from '../library/library.ts';

/** The contents of the notes, in numbers. */
export interface Overview {
  readonly notes: number;
  readonly sections: number;
  readonly definitions: number;
  readonly tips: number;
  /** Largest first. Notes without a category are left out. */
  readonly categories: readonly { readonly name: string; readonly notes: number }[];
  /** In milliseconds since 1970. */
  readonly loadedAtMs: number;
  /** A topic that the notes certainly explain; `null` without notes. */
  readonly exampleTopic: string | null;
}

/** Counts the contents of the notes. */
export function overview(library: Library): Overview {
  const categories = countEach(library.notes.flatMap(({ category }) => category ?? []));
  return {
    notes: library.notes.length,
    sections: library.sectionCount,
    definitions: library.definitions.length,
    tips: library.tips.length,
    categories: Array.from(categories, ([name, notes]) => ({ name, notes })).toSorted(
      (left, right) => right.notes - left.notes,
    ),
    loadedAtMs: library.loadedAtMs,
    exampleTopic: exampleTopic(library),
  };
}

/** A term from a note that also has exam tips, so that one example works for all commands. */
function exampleTopic({ notes, noteById, definitions, tips }: Library): string | null {
  const [first] = definitions;
  if (first === undefined) {
    return notes.find((note) => note.sections.length > 0)?.sections[0]?.heading ?? null;
  }
  for (const { noteId } of tips) {
    const [told] = noteById.get(noteId)?.definitions ?? [];
    if (told !== undefined) return told.term;
  }
  return first.term;
}
