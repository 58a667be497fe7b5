import { grammarOf } from '../grammar.ts';

/** How Portuguese counts and lists. */
export const { number, counted, list, someDays, dayNames } = grammarOf('pt-BR');
