import { ITEMS_AT_ONCE, type Steps } from '../../basics/steps.ts';
import { at } from './at.ts';

/** Numbers by the number of their group: group `g` has the entries from `starts[g]` up to `starts[g + 1]`. */
export interface Grouped {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** Sorts items by their groups, which are numbered below `groupCount`; within a group they keep their order. */
export function* groupedSteps(
  groups: Uint32Array,
  items: Uint32Array,
  groupCount: number,
): Steps<Grouped> {
  const starts = new Uint32Array(groupCount + 1);
  for (const group of groups) starts[group + 1] = at(starts, group + 1) + 1;
  yield;
  for (let group = 0; group < groupCount; group += 1) {
    starts[group + 1] = at(starts, group + 1) + at(starts, group);
  }
  yield;
  const next = starts.slice();
  const sorted = new Uint32Array(items.length);
  for (let entry = 0; entry < items.length; entry += 1) {
    const group = at(groups, entry);
    const place = at(next, group);
    sorted[place] = at(items, entry);
    next[group] = place + 1;
    if (entry % ITEMS_AT_ONCE === 0) yield;
  }
  return { starts, items: sorted };
}
