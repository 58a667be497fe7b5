import { grammarOf } from '../grammar.ts';

/** How German counts and lists. */
export const { number, counted, list, someDays, dayNames } = grammarOf('de');
