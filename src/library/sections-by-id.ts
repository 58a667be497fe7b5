import type { Note, Section } from './note.ts';

/** Finds things by their keys. */
export interface ById<Item> {
  get(id: string): Item | undefined;
  has(id: string): boolean;
}

/** From so many changes, as a part of all, they are worth a table of their own. */
const mostChanges = 0.1;

/**
 * The sections of a library by their keys. After a change it shares its large table with the one before and
 * looks into a small one of what changed first: to fill the large one takes longer than all else together.
 */
export class SectionsById implements ById<Section> {
  readonly #table: ReadonlyMap<string, Section>;
  /** `null` for those that are gone. */
  readonly #changes: ReadonlyMap<string, Section | null>;

  constructor(
    table: ReadonlyMap<string, Section>,
    changes: ReadonlyMap<string, Section | null> = new Map(),
  ) {
    this.#table = table;
    this.#changes = changes;
  }

  get(id: string): Section | undefined {
    const changed = this.#changes.get(id);
    return changed === undefined ? this.#table.get(id) : (changed ?? undefined);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  /** The sections after some notes went and others came; `null` where too many did to share the table. */
  changed(gone: readonly Note[], come: readonly Note[]): SectionsById | null {
    const changes = new Map(this.#changes);
    for (const { id } of gone.flatMap(({ sections }) => sections)) changes.set(id, null);
    for (const section of come.flatMap(({ sections }) => sections))
      changes.set(section.id, section);
    return changes.size > mostChanges * this.#table.size
      ? null
      : new SectionsById(this.#table, changes);
  }
}
