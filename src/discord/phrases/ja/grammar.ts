import { grammarOf } from '../grammar.ts';

/** How Japanese counts and lists. */
export const { number, list, weekday, dayNames } = grammarOf('ja');
