/** What was filled in can't be taken: a sentence on why. */
export interface Refused {
  readonly kind: 'refused';
  readonly text: string;
}

/** Refuses what was filled in. */
export function refused(text: string): Refused {
  return { kind: 'refused', text };
}
