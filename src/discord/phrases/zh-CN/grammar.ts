import { grammarOf } from '../grammar.ts';

/** How Chinese counts and lists. */
export const { number, list, someDays, dayNames } = grammarOf('zh-CN');
