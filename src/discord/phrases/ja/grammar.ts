import { grammarOf } from '../grammar.ts';

/** How Japanese counts and lists. */
export const { number, list, someDays, dayNames } = grammarOf('ja');
