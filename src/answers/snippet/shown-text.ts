import type { Section } from '../../library/note.ts';
import { withToldRows } from './told-rows.ts';

/**
 * The plain text of a section as lists and quotes show stretches of it, without what stands around them, and without
 * the empty lines that pictures leave.
 */
export function shownText(section: Section): string {
  return withToldRows(section)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n');
}
