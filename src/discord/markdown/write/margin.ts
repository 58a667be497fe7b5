import type { Unit, Units } from './unit.ts';

/**
 * A page may begin deep in a list, and so may what goes on behind a code block. The first item there moves
 * to the margin, those behind it by as much as keeps deeper ones deeper.
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
