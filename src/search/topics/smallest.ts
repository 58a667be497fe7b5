/**
 * Keeps the smallest of some numbered items, up to a limit; on a tie those that were offered first.
 */
export class Smallest {
  readonly #limit: number;
  readonly #items: number[] = [];
  readonly #sizes: number[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Only items smaller than this need be offered. */
  get bound(): number {
    return this.#items.length < this.#limit
      ? Number.POSITIVE_INFINITY
      : (this.#sizes.at(-1) ?? Number.NEGATIVE_INFINITY);
  }

  offer(item: number, size: number): void {
    if (size >= this.bound) {
      return;
    }
    let place = this.#sizes.length;
    while (place > 0 && size < (this.#sizes[place - 1] ?? 0)) {
      place -= 1;
    }
    this.#items.splice(place, 0, item);
    this.#sizes.splice(place, 0, size);
    this.#items.length = Math.min(this.#items.length, this.#limit);
    this.#sizes.length = this.#items.length;
  }

  /** The smallest first. */
  items(): readonly number[] {
    return [...this.#items];
  }
}
