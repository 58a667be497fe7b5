import type { Section } from '../../library/note.ts';
import { withReadableRows } from './readable-rows.ts';

/**
 * The plain text of a section as lists and quotes show excerpts of it, trimmed and without the
 * empty lines that images leave.
 */
export function shownText(section: Section): string {
  return withReadableRows(section)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n');
}
