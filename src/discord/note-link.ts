import type { Note, Section } from '../library/note.ts';

/** The web address of a note or of its section; `null` when it has none. */
export type LinkTo = (note: Note, section: Section | null) => string | null;

/**
 * Makes a {@link LinkTo} from a template: `{path}` is the note's own path, else its file; `{heading}` the anchor of
 * the section. Without a heading, a trailing `#` or `?` is removed.
 *
 * @example
 * noteLinks('https://example.org/{path}#{heading}') // https://example.org/2022/5/lambda#timeouts
 */
export function noteLinks(template: string | null): LinkTo {
  if (template === null) {
    return () => null;
  }
  return (note, section) => {
    const path = (note.path ?? note.file).replace(/^\/+/, '');
    const anchor = section?.anchor ?? '';
    return template
      .replaceAll('{path}', () => path.split('/').map(encodePart).join('/'))
      .replaceAll('{heading}', () => encodePart(anchor))
      .replace(/[#?]$/, '');
  };
}

/** Also encodes brackets, which would end a Markdown link. */
function encodePart(part: string): string {
  return encodeURIComponent(part).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}
