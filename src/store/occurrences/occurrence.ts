import type { Selectable } from 'kysely';
import type { DailyOccurrenceTable } from '../schema.ts';

/** A stored occurrence: one subscription on one local date. */
export type OccurrenceRow = Readonly<Selectable<DailyOccurrenceTable>>;

/** Names an occurrence. */
export interface OccurrenceKey {
  readonly subscription_id: string;
  readonly local_date: string;
}

/** A subscription whose time has come: on one date or, if the bot was stopped for long, on several. */
export interface DueSubscription {
  readonly subscription_id: string;
  /** When it was due as read from the database; another process may have recorded it since. */
  readonly due_at: number;
  /** Never empty. */
  readonly dates: readonly DueDate[];
  /** When it is due next. */
  readonly next_at: number;
  readonly next_date: string;
}

/** A date on which a subscription was due. */
export interface DueDate {
  readonly local_date: string;
  readonly due_at: number;
  /** Set if it is too late for a post: the occurrence is stored as skipped. */
  readonly skipped_because: string | null;
}

/** Who claims how many occurrences, and until when. */
export interface Claim {
  readonly owner: string;
  readonly nowMs: number;
  readonly leaseUntilMs: number;
  readonly limit: number;
}

/** The tip that is about to be sent, and the deck without it; `null` if the tip was drawn earlier. */
export interface Start extends OccurrenceKey {
  readonly tip_id: string;
  readonly deck: string | null;
}
