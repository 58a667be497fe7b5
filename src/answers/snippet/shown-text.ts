import type { Section } from '../../library/note.ts';
import { withToldRows } from './told-rows.ts';

/**
 * The plain text of a section as lists and quotes show excerpts of it, trimmed and without the
 * empty lines that images leave.
 */
export function shownText(section: Section): string {
  return withToldRows(section)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n');
}
