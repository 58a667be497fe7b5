import type { Look } from '../../discord/context.ts';
import { clip, shown } from '../../discord/views/shown.ts';

/** Characters for all names together. */
const MAX_NAMES = 600;

/** Characters for one name. */
const MAX_NAME = 60;

/** Categories as they are shown; `null`: all. */
export function categoryNames(names: readonly string[] | null, { phrases }: Look): string {
  const words = phrases.settings;
  if (names === null) return words.everyCategory;
  return clip(
    names.map((name) => (name === '' ? words.noCategory : shown(name, MAX_NAME))).join(', '),
    MAX_NAMES,
  );
}
