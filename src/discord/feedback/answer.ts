import type { Explanation } from '../../answers/explain.ts';
import type { PracticeAnswer } from '../../answers/practice/weigh.ts';
import type { SearchAnswer } from '../../answers/search.ts';
import type { TipsAnswer } from '../../answers/tips.ts';

/** What a command found for a question, before it is shown. */
export type Answer = Explanation | SearchAnswer | TipsAnswer | PracticeAnswer;
