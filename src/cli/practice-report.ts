import { aboutOthers } from '../answers/practice/about-others.ts';
import { optionLetter } from '../answers/practice/reading/option-marks.ts';
import type { HelpfulSection } from '../answers/practice/search-with-options.ts';
import type { PracticeAnswer, WeighedOption } from '../answers/practice/weigh.ts';
import type { Library } from '../library/library.ts';
import { jsonHits } from './json-hits.ts';
import type { Colours } from './terminal.ts';

/** The results for a practice question. */
export interface PracticeResult {
  readonly answer: PracticeAnswer;
  /** The sections that help with it, best first. */
  readonly hits: readonly HelpfulSection[];
  readonly sure: boolean;
}

/** The length of the bar for the strongest support, in blocks. */
const BAR = 10;

const FIRST_OF_SEVERAL =
  'I read several questions there, and this is about the first one only. Please ask the others one at a time.';

/** For scripts: one line, as for a search, with the support for each option. */
export function practiceJsonLine(
  library: Library,
  query: string,
  { answer, hits, sure }: PracticeResult,
): string {
  return `${JSON.stringify({
    query,
    sure,
    hits: jsonHits(library, hits),
    options: answer.options.map(({ text, support, place }) => ({
      text,
      support,
      file: place?.note.file ?? null,
      line: place?.section.startLine ?? null,
    })),
    favours: answer.favours,
    ...(answer.question.isFirstOfSeveral ? { firstOfSeveral: true } : {}),
  })}\n`;
}

/** For people: each option with a bar, its section and what that says. */
export function practiceText(
  { question, options, favours }: PracticeAnswer,
  colours: Colours,
): string {
  const verdict =
    favours.length === 0
      ? 'Your notes don’t decide. What they say about each option:'
      : `Your notes speak most for ${favours.map(optionLetter).join(' and ')}.`;
  const entries = options.map((option, index) =>
    [
      `${optionLetter(index)}. ${colours.bold(option.text)}`,
      ...optionLines(option).map((line) => `   ${line}`),
    ].join('\n'),
  );
  const note = question.isFirstOfSeveral ? [FIRST_OF_SEVERAL] : [];
  return `${[...note, verdict, ...entries].join('\n\n')}\n`;
}

function optionLines({ text, support, place, lines }: WeighedOption): readonly string[] {
  const filled = Math.round(support * BAR);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled);
  return place === null
    ? [bar, aboutOthers(text) === null ? 'Nothing in the notes.' : 'Depends on the other options.']
    : [`${bar}  ${place.note.file}:${place.section.startLine} ${place.section.heading}`, ...lines];
}
