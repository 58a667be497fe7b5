import { grammarOf } from '../grammar.ts';

/** How French counts and lists. */
export const { number, counted, list, someDays, dayNames } = grammarOf('fr');
