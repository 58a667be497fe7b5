import type { Note, Section } from '../library/note.ts';

/** Where a note, or a section of it, stands on the web; `null` when it stands nowhere. */
export type LinkTo = (note: Note, section: Section | null) => string | null;

/**
 * Fills the template of links: `{path}` is the note's own path, else its file; `{heading}` the
 * anchor of the section. A `#` or `?` that is left without a heading goes too.
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

/** Brackets too: they would end a Markdown link. */
function encodePart(part: string): string {
  return encodeURIComponent(part).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}
