import type { Unit, Units } from '../markdown/unit.ts';

/** A unit, or a part of one that is too long for a page; it is never cut any further. */
export interface Fragment {
  readonly unit: Unit;
  /** Whether it goes on where the fragment before it stopped. */
  readonly continues: boolean;
  /** Characters that it takes as the first on a page. */
  readonly length: number;
  /** Characters that it adds behind the fragment that it continues. At least what it takes there. */
  readonly addedLength: number;
}

/** The units of a page: fragments of one unit are one again. */
export function unitsOf(page: readonly Fragment[]): Units {
  const groups: Fragment[][] = [];
  for (const fragment of page) {
    const group = groups.at(-1);
    if (group !== undefined && fragment.continues) {
      group.push(fragment);
    } else {
      groups.push([fragment]);
    }
  }
  return groups.flatMap(joinGroup);
}

function joinGroup(group: readonly Fragment[]): Units {
  const first = group[0]?.unit;
  if (first === undefined) return [];
  const units = group.map(({ unit }) => unit);
  if (first.kind === 'code') {
    const text = units.map((unit) => (unit.kind === 'code' ? unit.text : '')).join('');
    return [{ ...first, text: text.replace(/\n$/, '') }];
  }
  return [{ ...first, runs: units.flatMap((unit) => (unit.kind === 'text' ? unit.runs : [])) }];
}
