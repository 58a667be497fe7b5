import { at } from '../index/at.ts';

/**
 * Keeps the sections with the highest scores among those offered; on a tie those that come first. A
 * binary heap with the worst on top, so that most offers are rejected by one comparison.
 */
export class BestSections {
  readonly #sections: number[] = [];
  readonly #scores: number[] = [];
  readonly #limit: number;
  readonly #order: Uint32Array;

  /** @param order the rank of each section among all: on a tie the lower rank wins */
  constructor(limit: number, order: Uint32Array) {
    this.#limit = limit;
    this.#order = order;
  }

  /** Sections with a lower score need not be offered. */
  get least(): number {
    if (this.#scores.length < this.#limit) return Number.NEGATIVE_INFINITY;
    return this.#scores[0] ?? Number.POSITIVE_INFINITY;
  }

  offer(section: number, score: number): void {
    const length = this.#sections.length;
    if (length < this.#limit) {
      this.#rise(length, section, score);
    } else if (length > 0 && this.#isWorse(0, section, score)) {
      this.#sink(section, score);
    }
  }

  /** Best first. */
  inOrder(): { readonly sections: readonly number[]; readonly scores: readonly number[] } {
    const found = this.#sections.map((section, place) => ({
      section,
      score: this.#scores[place] ?? 0,
      place: at(this.#order, section),
    }));
    found.sort((one, other) => other.score - one.score || one.place - other.place);
    return {
      sections: found.map(({ section }) => section),
      scores: found.map(({ score }) => score),
    };
  }

  /** Adds a section at the end and swaps it with better ones above. */
  #rise(end: number, section: number, score: number): void {
    let place = end;
    while (place > 0) {
      const above = (place - 1) >>> 1;
      if (this.#isWorse(above, section, score)) {
        break;
      }
      this.#move(above, place);
      place = above;
    }
    this.#put(place, section, score);
  }

  /** Replaces the worst section and swaps the new one with worse ones below. */
  #sink(section: number, score: number): void {
    let place = 0;
    for (let below = this.#worseBelow(place); below > 0; below = this.#worseBelow(place)) {
      if (!this.#isWorse(below, section, score)) {
        break;
      }
      this.#move(below, place);
      place = below;
    }
    this.#put(place, section, score);
  }

  /** The worse child of a heap position; 0 if it has none. */
  #worseBelow(place: number): number {
    const left = 2 * place + 1;
    const right = left + 1;
    if (left >= this.#sections.length) {
      return 0;
    }
    const isRightWorse =
      right < this.#sections.length &&
      this.#isWorse(right, this.#sections[left] ?? 0, this.#scores[left] ?? 0);
    return isRightWorse ? right : left;
  }

  #isWorse(place: number, section: number, score: number): boolean {
    const own = this.#scores[place] ?? 0;
    return own < score || (own === score && this.#placeOf(place) > at(this.#order, section));
  }

  /** The rank among all of the section at a heap position. */
  #placeOf(place: number): number {
    return at(this.#order, this.#sections[place] ?? 0);
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#sections[from] ?? 0, this.#scores[from] ?? 0);
  }

  #put(place: number, section: number, score: number): void {
    this.#sections[place] = section;
    this.#scores[place] = score;
  }
}
