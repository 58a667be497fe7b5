import { type APIMessageComponent, ComponentType } from 'discord-api-types/v10';
import { MEASURES, type Measure } from '../../answers/measure/quantities.ts';
import { type PressId, parseCustomId } from '../custom-id.ts';
import { MAX_SELECT_OPTION_CHARACTERS } from '../limits.ts';
import { OPEN } from './presses.ts';

/**
 * State that a message carries for its own buttons because it does not fit into a `custom_id`. Discord sends
 * the whole message with each press, so buttons work after a restart and from any process.
 */
export interface CarriedState {
  /** The text on top, from when the question was answered; `null` without one. */
  readonly lead: string | null;
  /** The places in its menu, best first. */
  readonly places: readonly CarriedPlace[];
  /** Page of the list that the menu belongs to, counted from 0. */
  readonly listPage: number;
  /** How many of the first places were shown side by side; 0 for none. */
  readonly sides: number;
}

/** A place as a menu option carries it. */
export interface CarriedPlace {
  readonly sectionId: string;
  /** The words of the notes that matched there; may be empty. */
  readonly words: readonly string[];
  /** The kind of number that was asked for; `null` if none. */
  readonly measure: Measure | null;
}

/** Discord numbers a message's components; this is the number of the lead. */
export const LEAD_COMPONENT_ID = 1;

/** Marks a measure; no word begins with it. */
const MEASURE_MARK = '?';

/** Writes a place as the value of a menu option, or as its end; words that don't fit are left out. */
export function formatCarriedPlace(
  { sectionId, words, measure }: CarriedPlace,
  maxCharacters: number = MAX_SELECT_OPTION_CHARACTERS,
): string {
  const carried = measure === null ? words : [`${MEASURE_MARK}${measure}`, ...words];
  return carried.reduce((value, word) => {
    const longer = `${value} ${word}`;
    return /\s/.test(word) || longer.length > maxCharacters ? value : longer;
  }, sectionId);
}

/** Reads the value of a menu option. */
export function parseCarriedPlace(value: string): CarriedPlace {
  const [sectionId = '', ...carried] = value.split(' ');
  const measure = MEASURES.find((one) => carried[0] === `${MEASURE_MARK}${one}`) ?? null;
  return { sectionId, words: measure === null ? carried : carried.slice(1), measure };
}

/** Writes how many of its first places a menu shows side by side; empty for none. */
export function formatSides(sides: number): string {
  return sides === 0 ? '' : String(sides);
}

function parseSides(written: string): number {
  return /^[1-4]$/.test(written) ? Number(written) : 0;
}

/** Reads what a message carries. The sections may no longer exist. */
export function readCarriedState(components: readonly APIMessageComponent[]): CarriedState {
  const all = components.flatMap(withNested);
  const lead = all.find(({ id }) => id === LEAD_COMPONENT_ID);
  const menu = all
    .filter((component) => component.type === ComponentType.StringSelect)
    .map(({ custom_id, options }) => ({ id: parseCustomId(custom_id), options }))
    .find(({ id }) => id?.what === OPEN);
  return {
    lead: lead?.type === ComponentType.TextDisplay ? lead.content : null,
    places: (menu?.options ?? []).map(({ value }) => parseCarriedPlace(value)),
    listPage: menu?.id?.page ?? 0,
    sides: parseSides(menu?.id?.about ?? ''),
  };
}

/** The ids of a message's own buttons. */
export function buttonIds(components: readonly APIMessageComponent[]): readonly PressId[] {
  return components
    .flatMap(withNested)
    .map((component) =>
      component.type === ComponentType.Button && 'custom_id' in component
        ? parseCustomId(component.custom_id)
        : null,
    )
    .filter((id) => id !== null);
}

/** A component and those in it. */
export function withNested(component: APIMessageComponent): readonly APIMessageComponent[] {
  switch (component.type) {
    case ComponentType.Container:
    case ComponentType.ActionRow:
      return [component, ...component.components.flatMap(withNested)];
    case ComponentType.Section:
      return [component, ...component.components, component.accessory];
    default:
      return [component];
  }
}
