import { ITEMS_AT_ONCE, type Steps } from '../basics/steps.ts';
import type { Note } from './note.ts';
import { byFolderAndFile } from './place-order.ts';

/** A note that was added, removed or changed. */
export interface NoteChange {
  /** The note before; `null` if it was added. */
  readonly was: Note | null;
  /** The note after; `null` if it was removed. */
  readonly is: Note | null;
  /** How many notes came before it, before the change. */
  readonly oldPlace: number;
  /** How many notes come before it now. */
  readonly place: number;
}

/**
 * Finds what differs between sorted notes before and after. A note that is not the same object has
 * changed.
 */
export function* noteChangeSteps(
  before: readonly Note[],
  after: readonly Note[],
): Steps<readonly NoteChange[]> {
  const changes: NoteChange[] = [];
  let oldPlace = 0;
  let place = 0;
  while (oldPlace < before.length || place < after.length) {
    const was = before[oldPlace] ?? null;
    const is = after[place] ?? null;
    if (was === is) {
      oldPlace += 1;
      place += 1;
      continue;
    }
    const order = orderOf(was, is);
    const change = { was: order <= 0 ? was : null, is: order >= 0 ? is : null, oldPlace, place };
    changes.push(change);
    oldPlace += Number(change.was !== null);
    place += Number(change.is !== null);
    if (changes.length % ITEMS_AT_ONCE === 0) yield;
  }
  return changes;
}

/** Compares by folder and file; `null` comes last. */
function orderOf(one: Note | null, other: Note | null): number {
  return one === null || other === null
    ? Number(one === null) - Number(other === null)
    : byFolderAndFile(one, other);
}
