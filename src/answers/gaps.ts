import { addTo } from '../basics/counts.ts';
import { groupBy } from '../basics/group-by.ts';
import { languageOfQuestion } from '../library/language/language-of-text.ts';
import { wordFormsOf } from '../search/text/word-forms.ts';
import { normalizedWords } from '../search/text/words.ts';

/** Why a question is open. */
export type GapReason = 'nothing-found' | 'missed';

/** A question that the notes did not answer. */
export interface OpenQuestion {
  readonly text: string;
  /** `missed`: something was found, but not what was asked. */
  readonly why: GapReason;
  /** What the person expected; mostly empty. */
  readonly remark: string;
}

/** An open question, with how often it was asked on one day. */
export interface KeptQuestion extends OpenQuestion {
  readonly times: number;
  /** `YYYY-MM-DD`, in UTC. */
  readonly askedOn: string;
}

/** Open questions with the same words in different forms and orders. */
export interface Gap {
  /** The most frequent wording. */
  readonly text: string;
  /** How often any of them was asked. */
  readonly times: number;
  /** Never empty. */
  readonly questions: readonly KeptQuestion[];
}

/** Groups questions by the stems of their words, most asked first. */
export function groupGaps(questions: readonly KeptQuestion[]): readonly Gap[] {
  const groups = groupBy(questions, ({ text }) => stemsOf(text));
  return Array.from(groups.values(), gapOf).toSorted((one, other) => other.times - one.times);
}

/** The different wordings of a gap. */
export function wordingsOf({ questions }: Gap): readonly string[] {
  return Array.from(new Set(questions.map(({ text }) => text)));
}

function gapOf(questions: readonly KeptQuestion[]): Gap {
  const uses = new Map<string, number>();
  for (const { text, times } of questions) addTo(uses, text, times);
  const [[text] = ['']] = Array.from(uses).toSorted(([, one], [, other]) => other - one);
  // Someone who says what was missing has already been counted for saying that something was.
  const counted = questions.filter(({ remark }) => remark === '');
  return { text, times: counted.reduce((sum, { times }) => sum + times, 0), questions };
}

/** The stems of the content words, in alphabetical order; of all words if there are none. */
function stemsOf(text: string): string {
  const { isStopWord, termOf } = wordFormsOf(languageOfQuestion(text));
  const words = normalizedWords(text);
  const telling = words.filter((word) => !isStopWord(word));
  const terms = (telling.length > 0 ? telling : words).map(termOf);
  return Array.from(new Set(terms)).toSorted().join(' ');
}
