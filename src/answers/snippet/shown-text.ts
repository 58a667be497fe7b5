import type { Section } from '../../library/note.ts';
import { withoutPictureNames } from './picture-names.ts';
import { withToldRows } from './told-rows.ts';

/** The plain text of a section as lists and quotes show stretches of it, without what stands around them. */
export function shownText(section: Section): string {
  return withoutPictureNames(withToldRows(section), section);
}
