import { grammarOf } from '../grammar.ts';

/** How English counts and lists. */
export const { number, counted, list, someDays, dayNames } = grammarOf('en-GB');
