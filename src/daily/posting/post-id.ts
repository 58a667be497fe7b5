/** What the buttons of a post are about; it is in their `custom_id`. */
export interface PostId {
  /** Identifies the post: see `occurrenceId`. Without a date in previews. */
  readonly occurrenceId: string;
  readonly tipId: string;
  readonly sectionId: string;
}

/** `dGhlIGtleSBp-20260329.Zk3_aQ.x1y2`. */
export function formatPostId({ occurrenceId, tipId, sectionId }: PostId): string {
  return [occurrenceId, tipId, sectionId].join('.');
}

/** Reads what {@link formatPostId} wrote; `null` for anything else. */
export function parsePostId(about: string): PostId | null {
  const [occurrenceId, tipId, sectionId, ...rest] = about.split('.');
  return occurrenceId === undefined ||
    tipId === undefined ||
    sectionId === undefined ||
    rest.length > 0
    ? null
    : { occurrenceId, tipId, sectionId };
}

/** The subscription that an occurrence's id belongs to. */
export function subscriptionIdIn(occurrenceId: string): string {
  return occurrenceId.slice(0, occurrenceId.lastIndexOf('-'));
}
