import type { Unit, Units } from './unit.ts';

/**
 * Moves the list items at the start of a page, or after a code block, to the margin, because they may be deep in a
 * list. Those that follow move by as much as keeps deeper ones deeper.
 */
export function startAtMargin(units: Units): Units {
  let before: { readonly original: number; readonly moved: number } | null = null;

  return units.map((unit): Unit => {
    if (unit.kind === 'code') {
      before = null;
      return unit;
    }
    const moved: number = before === null ? 0 : before.moved + unit.depth - before.original;
    const depth = Math.max(0, Math.min(moved, unit.depth));
    before = { original: unit.depth, moved: depth };
    return { ...unit, depth };
  });
}
