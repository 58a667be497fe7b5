import { grammarOf } from '../grammar.ts';

/** How Spanish counts and lists. */
export const { number, counted, list, someDays, dayNames } = grammarOf('es-ES');
