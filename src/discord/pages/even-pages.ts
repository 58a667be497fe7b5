import { separator } from '../markdown/write/render-units.ts';
import type { Fragment } from './fragment.ts';

type Page = readonly Fragment[];

/** With more pages than this, balancing them takes too long. */
const MAX_EVENED_PAGES = 24;

/** A smaller difference between pages, in characters, is not noticed. */
const EVEN_ENOUGH = 16;

/**
 * Puts fragments on as few pages as possible, and as evenly as possible: with the smallest fill that needs no further
 * page.
 */
export function evenPages(fragments: readonly Fragment[], max: number): readonly Page[] {
  const fewest = filledPages(fragments, max, max);
  if (fewest.length < 2 || fewest.length > MAX_EVENED_PAGES) return fewest;

  let best = fewest;
  let low = Math.floor(max / 2);
  let high = max;
  while (high - low > EVEN_ENOUGH) {
    const fill = Math.floor((low + high) / 2);
    const pages = filledPages(fragments, max, fill);
    if (pages.length === fewest.length) {
      best = pages;
      high = fill;
    } else {
      low = fill;
    }
  }
  return best;
}

/** Fills one page after the other. A page is full at `fill` characters, but a single fragment may take up to `max`. */
function filledPages(fragments: readonly Fragment[], max: number, fill: number): readonly Page[] {
  const pages: Page[] = [];
  let page: Fragment[] = [];
  let size = 0;

  for (const fragment of fragments) {
    const added = sizeAfter(page.at(-1), fragment);
    const isHeld = page.every(({ unit }) => keepsNext(unit));
    if (page.length > 0 && size + added > (isHeld ? max : fill)) {
      const leadIn = leadInOf(page, fragment, max);
      pages.push(page.slice(0, page.length - leadIn.length));
      page = [...leadIn, fragment];
      size = sizeOf(page);
    } else {
      page.push(fragment);
      size += added;
    }
  }
  return page.length === 0 ? pages : [...pages, page];
}

/** The headings at the end of a page, which move above what follows if there is room. */
function leadInOf(page: Page, next: Fragment, max: number): Page {
  const leadIn = page.slice(page.findLastIndex(({ unit }) => !keepsNext(unit)) + 1);
  return sizeOf([...leadIn, next]) > max ? [] : leadIn;
}

function keepsNext(unit: Fragment['unit']): boolean {
  return unit.kind === 'text' && unit.keepsNext;
}

function sizeOf(page: Page): number {
  return page.reduce((sum, fragment, index) => sum + sizeAfter(page[index - 1], fragment), 0);
}

function sizeAfter(before: Fragment | undefined, fragment: Fragment): number {
  if (before === undefined) return fragment.size;
  if (fragment.continues) return fragment.addedSize;
  return separator(before.unit, fragment.unit).length + fragment.size;
}
