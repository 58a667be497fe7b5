import { atOnce, type Steps } from '../basics/steps.ts';
import type { Note, Section } from './note.ts';
import type { LargeTable } from './table-by-id.ts';

/**
 * All sections of notes by their keys. A hundred thousand take a twentieth of the start, which need
 * not wait for them: the table is filled in steps, or at once by the first lookup.
 */
export class SectionTable implements LargeTable<Section> {
  readonly size: number;
  readonly #table = new Map<string, Section>();
  /** The notes whose sections are not in the table yet. */
  readonly #waiting: IterableIterator<Note>;

  constructor(notes: readonly Note[]) {
    this.size = notes.reduce((count, { sections }) => count + sections.length, 0);
    this.#waiting = notes.values();
  }

  get(id: string): Section | undefined {
    atOnce(this.fillSteps());
    return this.#table.get(id);
  }

  /** Fills the table, if it is not full. */
  *fillSteps(): Steps<void> {
    for (const { sections } of this.#waiting) {
      for (const section of sections) this.#table.set(section.id, section);
      yield;
    }
  }
}
