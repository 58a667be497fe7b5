import type { Look } from '../../discord/context.ts';
import { MAX_SELECT_OPTION_CHARACTERS, MAX_SELECT_OPTIONS } from '../../discord/limits.ts';
import { actionRow, choicesRow, textDisplay } from '../../discord/views/components.ts';
import { existingPage, pageButtons } from '../../discord/views/page-buttons.ts';
import { PRESS, pressOn } from './settings-press.ts';

/** Put before the name of a category as a menu's value, because Discord rejects empty ones. */
const MARK = '=';

/** Which categories a menu offers, and which are chosen. */
export interface CategoryMenu {
  /** All there are, {@link menuPages} of them; an empty name is for notes without one. */
  readonly names: readonly string[];
  /** `null`: all. */
  readonly chosen: readonly string[] | null;
  /** A channel's id, or empty for the server. */
  readonly about: string;
  /** Counted from 0. */
  readonly page: number;
}

/** A menu of categories of which any number can be chosen, with buttons to its further pages. */
export function categoryMenu({ names, chosen, about, page }: CategoryMenu, { phrases }: Look) {
  const pages = menuPages(names);
  if (pages.length === 0) return textDisplay(phrases.settings.noCategories);
  const shown = existingPage(page, pages.length);
  const id = { ...pressOn(PRESS.categories, about), page: shown };
  const options = (pages[shown] ?? []).map((name) => ({
    label: name === '' ? phrases.settings.noCategory : name,
    value: `${MARK}${name}`,
    isChosen: chosen?.includes(name) ?? false,
  }));
  return [
    ...choicesRow(id, phrases.settings.categoriesMenu, options),
    ...actionRow(pageButtons({ ...id, what: PRESS.show }, pages.length, phrases)),
  ];
}

/**
 * The categories that hold after some were chosen on a page of the menu; those on its other pages stay.
 * `null`, which is all, when none is left.
 */
export function chosenCategories(
  { names, chosen, page }: Omit<CategoryMenu, 'about'>,
  values: readonly string[],
): readonly string[] | null {
  const pages = menuPages(names);
  const onOthers = pages.flatMap((shown, index) => (index === page ? [] : shown));
  const stay = onOthers.filter((name) => chosen?.includes(name) ?? false);
  const picked = values.map((value) => value.slice(MARK.length));
  const all = [...stay, ...picked.filter((name) => names.includes(name))];
  return all.length === 0 ? null : all;
}

/** The names that fit into a menu, 25 to a page. */
function menuPages(names: readonly string[]): readonly (readonly string[])[] {
  const fitting = names.filter((name) => name.length + MARK.length <= MAX_SELECT_OPTION_CHARACTERS);
  const count = Math.ceil(fitting.length / MAX_SELECT_OPTIONS);
  return Array.from({ length: count }, (_, page) =>
    fitting.slice(page * MAX_SELECT_OPTIONS, (page + 1) * MAX_SELECT_OPTIONS),
  );
}
