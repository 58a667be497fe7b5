import { grammarOf } from '../grammar.ts';

/** How Italian counts and lists. */
export const { number, counted, list, someDays, dayNames } = grammarOf('it');
