import { grammarOf } from '../grammar.ts';

/** How Chinese counts and lists. */
export const { number, list, weekday, dayNames } = grammarOf('zh-CN');
