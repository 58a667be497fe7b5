import type { OccurrenceKey } from '../../store/occurrences/occurrence.ts';
import type { OccurrenceStore } from '../../store/occurrences.ts';
import type { Refusal } from './channels.ts';
import { UNKNOWN } from './occurrence.ts';

/** For these reasons the post may exist all the same, or Discord may have refused the tip itself. */
const UNCERTAIN: ReadonlySet<string | null> = new Set<Refusal | typeof UNKNOWN>([
  'no-history',
  'rejected',
  UNKNOWN,
]);

/**
 * The tip of the latest earlier date that had one, if nobody has seen it because Discord refused the post or it was
 * too late. `null` for none.
 */
export async function unseenTip(
  occurrences: Pick<OccurrenceStore, 'lastDrawnBefore'>,
  occurrence: OccurrenceKey,
): Promise<string | null> {
  const last = await occurrences.lastDrawnBefore(occurrence);
  const isUnseen = last?.state === 'failed' || last?.state === 'skipped';
  return isUnseen && !UNCERTAIN.has(last.reason) ? last.tip_id : null;
}
