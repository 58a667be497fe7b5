/** An option can't be accepted: a sentence on why. */
export interface Refused {
  readonly kind: 'refused';
  readonly text: string;
}

/** Refuses an option. */
export function refused(text: string): Refused {
  return { kind: 'refused', text };
}
