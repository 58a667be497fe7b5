import { grammarOf } from '../grammar.ts';

/** How English counts and lists. */
export const { number, counted, list, weekday } = grammarOf('en-GB');
