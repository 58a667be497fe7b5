import { randomBytes } from 'node:crypto';

/** Names one post: a subscription on a local date. */
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
 * The id of a post: its nonce (Discord: at most 25 characters) and part of its buttons' `custom_id`,
 * by which a post is found again. `dGhlIGtleSBp-20260329`.
 */
export function occurrenceId({ subscriptionId, localDate }: Occurrence): string {
  return `${subscriptionId}-${localDate.replaceAll('-', '')}`;
}

/** Skipped: it was too late. */
export const TOO_LATE = 'late';

/** Skipped: the subscription was paused. */
export const PAUSED = 'paused';

/** Given up: it could not be found out whether it was posted. */
export const UNKNOWN = 'unknown';

/** Whether a post would come too late at a moment; it may come so many milliseconds late. */
export function isTooLate(dueAtMs: number, atMs: number, catchUpMs: number): boolean {
  return atMs - dueAtMs > catchUpMs;
}
