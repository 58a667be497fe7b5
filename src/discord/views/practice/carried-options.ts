import { type APIMessageComponent, ComponentType } from 'discord-api-types/v10';
import { aboutOthers } from '../../../answers/practice/about-others.ts';
import { optionLetter } from '../../../answers/practice/reading/option-marks.ts';
import type { WeighedOption } from '../../../answers/practice/weigh.ts';
import { parseCustomId } from '../../custom-id.ts';
import { MAX_SELECT_OPTION_CHARACTERS } from '../../limits.ts';
import type { PracticePhrases } from '../../phrases/contract/practice.ts';
import {
  type CarriedPlace,
  formatCarriedPlace,
  parseCarriedPlace,
  withNested,
} from '../carried-state.ts';
import { disabledMenuRow, type MenuOption, menuRow } from '../components.ts';
import { OPTION } from '../presses.ts';
import { placeName } from '../source-line.ts';

/**
 * An option of a practice question as a menu carries it, so that the message can be made again. Long texts are cut at
 * about 190 characters.
 */
export interface CarriedOption {
  readonly text: string;
  /** From 0 to 1, in hundredths. */
  readonly support: number;
  /** `null` when the notes have nothing. */
  readonly place: CarriedPlace | null;
}

/**
 * A menu of the options, which opens what the notes say for each and carries everything shown about them. If the
 * notes have nothing on any, it can't be opened.
 */
export function optionsMenu(
  command: string,
  phrases: Pick<PracticePhrases, 'openSection' | 'nothing' | 'aboutOthers'>,
  options: readonly WeighedOption[],
  chosenSectionId: string | null,
) {
  const chosen = options.findIndex(
    ({ place }) => place !== null && place.section.id === chosenSectionId,
  );
  const { openSection, nothing } = phrases;
  const id = { command, what: OPTION, page: 0, about: '' };
  const entries = options.map((option, index) => ({
    ...menuOption(option, index, phrases),
    isChosen: index === chosen,
  }));
  return options.some(({ place }) => place !== null)
    ? menuRow(id, openSection, entries)
    : disabledMenuRow(id, nothing, entries);
}

/** Reads the options that a message carries; none if it is not about a practice question. */
export function readCarriedOptions(
  components: readonly APIMessageComponent[],
): readonly CarriedOption[] {
  const menu = components
    .flatMap(withNested)
    .filter((component) => component.type === ComponentType.StringSelect)
    .find(({ custom_id }) => parseCustomId(custom_id)?.what === OPTION);
  return (menu?.options ?? []).flatMap(({ label, description = '', value }) => {
    const said = parseOptionValue(value);
    return said === null ? [] : [{ ...said, text: readText(label, description) }];
  });
}

/** Reads the value of a chosen option; `null` if it is none. */
export function parseOptionValue(value: string): Omit<CarriedOption, 'text'> | null {
  const { percent, place } = /^[A-J](?<percent>\d{1,3}) (?<place>.*)$/s.exec(value)?.groups ?? {};
  if (percent === undefined || place === undefined) return null;
  return {
    support: Math.min(100, Number(percent)) / 100,
    place: place === NOWHERE ? null : parseCarriedPlace(place),
  };
}

/** Instead of a section's id. */
const NOWHERE = '-';

/** What is shown if an option has no section: that nothing was found, or that it is about the others. */
export function nothingFoundText(
  text: string,
  { nothing, aboutOthers: depends }: Pick<PracticePhrases, 'nothing' | 'aboutOthers'>,
): string {
  return aboutOthers(text) === null ? nothing : depends;
}

function menuOption(
  option: WeighedOption,
  index: number,
  phrases: Pick<PracticePhrases, 'nothing' | 'aboutOthers'>,
): MenuOption {
  const { text, support, place } = option;
  const mark = `${optionLetter(index)}. `;
  const [first, rest] = splitText(text, MAX_SELECT_OPTION_CHARACTERS - mark.length);
  const where = place === null ? nothingFoundText(text, phrases) : placeName(place);
  const said = `${optionLetter(index)}${Math.round(support * 100)} `;
  return {
    label: `${mark}${first}`,
    value: `${said}${place === null ? NOWHERE : formatPlace(place, said.length)}`,
    description: rest === '' ? where : rest,
  };
}

function formatPlace(
  { section, words, measure }: NonNullable<WeighedOption['place']>,
  taken: number,
): string {
  return formatCarriedPlace(
    { sectionId: section.id, words, measure },
    MAX_SELECT_OPTION_CHARACTERS - taken,
  );
}

/** The end of a line whose text continues on the next: after a space, or within a word. */
const GOES_ON = { word: ' …', letter: '…' } as const;

/** Splits a text into two lines of a menu, each with `…` where it continues. */
function splitText(text: string, room: number): readonly [first: string, rest: string] {
  if (text.length <= room) return [text, ''];
  const space = text.lastIndexOf(' ', room - GOES_ON.word.length);
  const after = `… ${text.slice(space + 1)}`;
  if (space > 0 && after.length <= MAX_SELECT_OPTION_CHARACTERS) {
    return [`${text.slice(0, space)}${GOES_ON.word}`, after];
  }
  const cut = text.slice(0, room - GOES_ON.letter.length).replace(/[\uD800-\uDBFF]$/, '');
  return [`${cut}${GOES_ON.letter}`, `…${text.slice(cut.length)}`];
}

function readText(label: string, description: string): string {
  const first = label.replace(/^[A-J]\. /, '');
  if (first.endsWith(GOES_ON.word) && description.startsWith('… ')) {
    return `${first.slice(0, -GOES_ON.word.length)} ${description.slice(2)}`;
  }
  if (first.endsWith(GOES_ON.letter) && description.startsWith('…')) {
    return `${first.slice(0, -GOES_ON.letter.length)}${description.slice(1)}`;
  }
  return first;
}
