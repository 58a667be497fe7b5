import type { Note } from './note.ts';
import { byFolderAndFile } from './place-order.ts';

/** A note before and after a change: the same object if it did not change, `null` where it does not exist. */
export interface NoteChange {
  readonly was: Note | null;
  readonly is: Note | null;
}

/** Pairs sorted notes before and after a change. A note that is not the same object counts as changed. */
export function* notesSideBySide(
  before: readonly Note[],
  after: readonly Note[],
): Generator<NoteChange> {
  let old = 0;
  let next = 0;
  while (old < before.length || next < after.length) {
    const was = before[old] ?? null;
    const is = after[next] ?? null;
    const order = was === is ? 0 : orderOf(was, is);
    yield { was: order <= 0 ? was : null, is: order >= 0 ? is : null };
    old += Number(order <= 0);
    next += Number(order >= 0);
  }
}

/** Compares by folder and file; `null` comes last. */
function orderOf(one: Note | null, other: Note | null): number {
  return one === null || other === null
    ? Number(one === null) - Number(other === null)
    : byFolderAndFile(one, other);
}
