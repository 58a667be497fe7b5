import { randomBytes } from 'node:crypto';

/** Identifies one post: a subscription on a local date. */
export interface Occurrence {
  readonly subscriptionId: string;
  /** `2026-03-29`. */
  readonly localDate: string;
}

/** A new subscription's key: short, so that an occurrence's id fits into a nonce. */
export function newSubscriptionId(): string {
  return randomBytes(9).toString('base64url');
}

/**
 * The id of a post: its nonce (Discord: at most 25 characters) and a part of its buttons' `custom_id`, by which the
 * post can be found again. `dGhlIGtleSBp-20260329`.
 */
export function occurrenceId({ subscriptionId, localDate }: Occurrence): string {
  return `${subscriptionId}-${localDate.replaceAll('-', '')}`;
}

/** Reason of a skipped occurrence: it was too late for it. */
export const TOO_LATE = 'late';

/** Reason of a skipped occurrence: the subscription was paused. */
export const PAUSED = 'paused';

/** Reason of a failed occurrence: it could not be found out whether it was posted. */
export const UNKNOWN = 'unknown';

/** Whether it is too late for a post at a moment; it may be `catchUpMs` late. */
export function isTooLate(dueAtMs: number, atMs: number, catchUpMs: number): boolean {
  return atMs - dueAtMs > catchUpMs;
}
