import type { Place } from '../../../answers/place.ts';
import { optionLetter } from '../../../answers/practice/reading/option-marks.ts';
import type { PracticeAnswer, WeighedOption } from '../../../answers/practice/weigh.ts';
import type { Look } from '../../context.ts';
import type { Message } from '../../reply.ts';
import { PRACTICE_CHARACTERS } from '../budget.ts';
import { actionRow, button, containerMessage, textDisplay } from '../components.ts';
import { leadComponents, leadText } from '../lead.ts';
import { placesMenu } from '../places-menu.ts';
import { pingsOf, pointedAt, type Readers } from '../pointed-at.ts';
import { MORE, OPEN } from '../presses.ts';
import { snippetText } from '../search/snippet-text.ts';
import { shown } from '../shown.ts';
import { placeName } from '../source-line.ts';
import { nothingFoundText, optionsMenu } from './carried-options.ts';
import { fairShares } from './fair-shares.ts';

/** Which command answers the buttons of an answer, and whom it is for. */
export interface AnswerView extends Readers {
  readonly command: string;
}

/** How to show weighed options. */
export interface WeighedView extends Pick<AnswerView, 'command' | 'isPublic'> {
  /** Helpful sections, for a menu; `null` for a button that searches for them. */
  readonly more: readonly Place[] | null;
}

/** Characters of the verdict, in any language. */
const VERDICT = 150;

/** Blocks of a full bar. */
const BAR = 10;

/** Characters of an option besides its text, its snippet and its place: letter, bar, marks and line breaks. */
const FRAME = 30;

/** The most characters of a place's name. */
const MAX_WHERE = 120;

/** Shows what the notes say for each option of a practice question, and which one they support most. */
export function practiceMessage(answer: PracticeAnswer, view: AnswerView, look: Look): Message {
  const { stem, isFirstOfSeveral } = answer.question;
  const note = isFirstOfSeveral ? `-# ${look.phrases.practice.firstOfSeveral}` : '';
  const readers = pointedAt(view, look);
  const lead = leadText([
    readers,
    note,
    shown(stem, PRACTICE_CHARACTERS.lead - VERDICT - readers.length - note.length),
    verdict(answer, view, look),
  ]);
  const message = weighedMessage(lead, answer.options, { ...view, more: null }, look);
  return { ...message, pings: pingsOf(view) };
}

/** The question from a lead of {@link practiceMessage}, without its escapes. */
export function stemInLead(lead: string): string {
  const [verdictLine = '', stem = verdictLine] = lead.split('\n').toReversed();
  return stem.replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}

/** Shows weighed options below an existing lead. */
export function weighedMessage(
  lead: string | null,
  options: readonly WeighedOption[],
  view: WeighedView,
  look: Look,
): Message {
  const wanted = options.map(({ text }) => shown(text, PRACTICE_CHARACTERS.options).length);
  const shares = fairShares(wanted, PRACTICE_CHARACTERS.options);
  const left = PRACTICE_CHARACTERS.options - shares.reduce((sum, share) => sum + share, 0);
  const room = Math.floor((PRACTICE_CHARACTERS.evidence + left) / options.length) - FRAME;
  const texts = options.map((option, index) =>
    [optionTitle(option, index, shares[index] ?? 0, view), ...evidence(option, room, look)].join(
      '\n',
    ),
  );
  return containerMessage([
    ...leadComponents(lead),
    ...texts.flatMap(textDisplay),
    ...optionsMenu(view.command, look.phrases.practice, options, null),
    ...moreRow(view, look),
  ]);
}

function moreRow({ command, more }: WeighedView, { phrases }: Look) {
  const label = phrases.practice.more;
  return more === null
    ? actionRow([button(label, { command, what: MORE, page: 0, about: '' })])
    : placesMenu({ command, what: OPEN, page: 0, about: '' }, label, more, null);
}

function verdict(
  { favours, options }: PracticeAnswer,
  view: AnswerView,
  { phrases }: Look,
): string {
  if (options.every(({ place }) => place === null)) {
    return phrases.practice.noneKnown(`**${phrases.practice.more}**`);
  }
  if (favours.length === 0) return phrases.practice.undecided;
  return phrases.practice.favours(hidden(`**${favours.map(optionLetter).join(', ')}**`, view));
}

function optionTitle(
  { text, support, place }: WeighedOption,
  index: number,
  maxCharacters: number,
  view: WeighedView,
): string {
  const title = `**${optionLetter(index)}. ${shown(text, maxCharacters)}**`;
  return place === null ? title : `${title} ${hidden(bar(support), view)}`;
}

/** What the notes say for an option, with the place. */
function evidence({ text, place, lines }: WeighedOption, room: number, { phrases }: Look) {
  if (place === null) return [`-# ${nothingFoundText(text, phrases.practice)}`];
  const where = shown(placeName(place), Math.min(MAX_WHERE, Math.floor(room / 2)));
  const snippet = snippetText(lines.join(' … '), place.words, room - where.length, {
    language: place.note.language,
  });
  return [...(snippet === '' ? [] : [snippet]), `-# ${where}`];
}

/**
 * A bar for the support, which is rounded to hundredths as in the menu, so that it does not change when it is shown
 * again.
 */
function bar(support: number): string {
  const filled = Math.round((Math.round(support * 100) * BAR) / 100);
  return '▰'.repeat(filled) + '▱'.repeat(BAR - filled);
}

function hidden(text: string, { isPublic }: Pick<AnswerView, 'isPublic'>): string {
  return isPublic ? `||${text}||` : text;
}
