import type { Unit, Units } from '../markdown/write/unit.ts';

/** A unit, or a part of one that is too long for a page; it is not cut any further. */
export interface Fragment {
  readonly unit: Unit;
  /** Whether it continues the fragment before it. */
  readonly continues: boolean;
  /** Its size as the first on a page, as `textSize` counts. */
  readonly size: number;
  /** Its greatest size after the fragment that it continues. */
  readonly addedSize: number;
}

/** The units of a page: fragments of the same unit are joined again. */
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
