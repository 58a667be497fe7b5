import type { PracticeAnswer, WeighedOption } from '../../answers/weigh.ts';
import type { Look } from '../context.ts';
import type { Message } from '../reply.ts';
import { PRACTICE_CHARACTERS } from './budget.ts';
import { OPEN } from './carried-state.ts';
import { containerMessage, textDisplay } from './components.ts';
import { leadComponents } from './lead.ts';
import { placesMenu } from './places-menu.ts';
import { shown } from './shown.ts';
import { snippetText } from './snippet-text.ts';

/** How what the notes say for each option is shown. */
export interface PracticeView {
  /** The command that opens sections. */
  readonly command: string;
  /** Others see it too: what the notes favour stays behind a spoiler, so that they can still think. */
  readonly isPublic: boolean;
  /** A user to point to the answer, by id, who is pinged. */
  readonly mention: string | null;
}

/** Characters of the verdict and of who is pointed to it, in any language. */
const VERDICT = 150;

/** Blocks of a full bar. */
const BAR = 10;

/** Shows what the notes say for each option of a practice question, and which one they speak most for. */
export function practiceMessage(answer: PracticeAnswer, view: PracticeView, look: Look): Message {
  const { question, options } = answer;
  const stem = shown(question.stem, PRACTICE_CHARACTERS.lead - VERDICT);
  const room = Math.floor(PRACTICE_CHARACTERS.options / options.length);
  const texts = options.map((option, index) => optionText(option, index, { room, view, look }));
  const places = options.map(({ place }) => place).filter((place) => place !== null);
  const different = new Map(places.map((place) => [place.section.id, place]));
  const mentioned = view.mention === null ? '' : `<@${view.mention}>\n`;
  const message = containerMessage([
    ...leadComponents(`${mentioned}${stem}\n${verdict(answer, view, look)}`),
    ...texts.flatMap(textDisplay),
    ...placesMenu(
      { command: view.command, what: OPEN, page: 0, about: '' },
      look.phrases.practice.openSection,
      Array.from(different.values()),
      null,
    ),
  ]);
  return { ...message, pings: view.mention === null ? [] : [view.mention] };
}

function verdict({ favours }: PracticeAnswer, view: PracticeView, { phrases }: Look): string {
  if (favours.length === 0) return phrases.practice.undecided;
  return phrases.practice.favours(hidden(`**${favours.map(letter).join(', ')}**`, view));
}

interface OptionLook {
  /** Characters for all that is said of the option. */
  readonly room: number;
  readonly view: PracticeView;
  readonly look: Look;
}

function optionText(
  option: WeighedOption,
  index: number,
  { room, view, look }: OptionLook,
): string {
  const { text, support, place, lines } = option;
  const part = Math.floor(room / 4);
  const title = `**${letter(index)}. ${shown(text, part)}**`;
  if (place === null) return `${title}\n-# ${look.phrases.practice.nothing}`;
  const where = [place.note.title, place.section.heading].join(' › ');
  return [
    `${title} ${hidden(bar(support), view)}`,
    snippetText(lines.join(' … '), place.words, room - 2 * part - 2 * BAR),
    `-# ${shown(where, part - BAR)}`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function bar(support: number): string {
  const filled = Math.round(support * BAR);
  return '▰'.repeat(filled) + '▱'.repeat(BAR - filled);
}

function hidden(text: string, { isPublic }: PracticeView): string {
  return isPublic ? `||${text}||` : text;
}

function letter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
