/** Finds things by their keys. */
export interface ById<Item> {
  get(id: string): Item | undefined;
  has(id: string): boolean;
}

/** The table below the changes: a `Map`, or one that is filled when it is needed. */
export interface LargeTable<Item> {
  readonly size: number;
  get(id: string): Item | undefined;
}

/** If more than this share of all entries changed, a new table is built. */
const MOST_CHANGES = 0.1;

/**
 * Items of a library by id. After a change it shares its large table with the one before, and looks
 * into a small table of changes first: filling the large one takes longer than everything else
 * together.
 */
export class TableById<Item extends object> implements ById<Item> {
  readonly #table: LargeTable<Item>;
  /** `null` for removed items. */
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

  /**
   * The table after some items changed (`null` for removed ones); `null` if too many did to share
   * the large table.
   */
  changed(items: ReadonlyMap<string, Item | null>): TableById<Item> | null {
    const changes = new Map([...this.#changes, ...items]);
    return changes.size > MOST_CHANGES * this.#table.size
      ? null
      : new TableById(this.#table, changes);
  }
}
