/** Finds things by their keys. */
export interface ById<Item> {
  get(id: string): Item | undefined;
  has(id: string): boolean;
}

/** What a table of changes stands before: a `Map`, or what fills one when it is needed. */
export interface LargeTable<Item> {
  readonly size: number;
  get(id: string): Item | undefined;
}

/** If this share of all entries changed, a new table is worth its time. */
const MOST_CHANGES = 0.1;

/**
 * Things of a library by their keys. After a change it shares its large table with the one before and
 * looks into a small one of what changed first: to fill the large one takes longer than all else together.
 */
export class TableById<Item extends object> implements ById<Item> {
  readonly #table: LargeTable<Item>;
  /** `null` for those that are gone. */
  readonly #changes: ReadonlyMap<string, Item | null>;

  constructor(table: LargeTable<Item>, changes: ReadonlyMap<string, Item | null> = new Map()) {
    this.#table = table;
    this.#changes = changes;
  }

  get(id: string): Item | undefined {
    const changed = this.#changes.get(id);
    return changed === undefined ? this.#table.get(id) : (changed ?? undefined);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  /** The table after some changed, `null` for those that are gone; no table where too many did to share it. */
  changed(items: ReadonlyMap<string, Item | null>): TableById<Item> | null {
    const changes = new Map([...this.#changes, ...items]);
    return changes.size > MOST_CHANGES * this.#table.size
      ? null
      : new TableById(this.#table, changes);
  }
}
