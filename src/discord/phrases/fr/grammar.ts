import { grammarOf } from '../grammar.ts';

/** How French counts and lists. */
export const { number, counted, list, weekday, dayNames } = grammarOf('fr');
