import type { OccurrenceKey } from '../../store/occurrences/occurrence.ts';
import type { OccurrenceStore } from '../../store/occurrences.ts';
import type { Refusal } from './channels.ts';
import { UNKNOWN } from './occurrence.ts';

/** After these, a post may be there all the same, or the tip may be what Discord refused. */
const UNCERTAIN: ReadonlySet<string | null> = new Set<Refusal | typeof UNKNOWN>([
  'no-history',
  'rejected',
  UNKNOWN,
]);

/**
 * The tip of the latest date before for which one was drawn, if nobody has seen it: Discord refused its post, or it
 * would have come too late. `null` for none.
 */
export async function unseenTip(
  occurrences: Pick<OccurrenceStore, 'lastDrawnBefore'>,
  occurrence: OccurrenceKey,
): Promise<string | null> {
  const last = await occurrences.lastDrawnBefore(occurrence);
  const isUnseen = last?.state === 'failed' || last?.state === 'skipped';
  return isUnseen && !UNCERTAIN.has(last.reason) ? last.tip_id : null;
}
