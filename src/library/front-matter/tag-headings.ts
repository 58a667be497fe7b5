import { linesOfCode } from '../formats/fences.ts';

/** Tags in the text of a note, and the text without them, line for line. */
export interface TagHeadings {
  readonly tags: readonly string[];
  readonly body: string;
}

/**
 * Other headings may be about tags: a heading of tags has level 5 or 6, or only words marked as
 * code after the colon.
 */
const TAGS = /^ {0,3}(?:#{5,6}[ \t]+tags?:(.*)|#{1,4}[ \t]+tags?:((?:[ \t,]*`[^`\n]+`)+)[ \t]*)$/im;
const WORDS = /`([^`]+)`|[^`,\s][^`,]*/g;

/**
 * Reads HackMD's tags, ``###### tags: `linux` `queues` ``, which would otherwise be the heading of
 * everything below. Returns `null` if there are none.
 */
export function readTagHeadings(body: string): TagHeadings | null {
  if (!TAGS.test(body)) return null;
  const lines = body.split('\n');
  const isCode = linesOfCode(lines);
  const tags: string[] = [];
  for (const [at, line] of lines.entries()) {
    const found = isCode[at] ? null : TAGS.exec(line);
    if (found === null) continue;
    lines[at] = '';
    for (const [word, marked] of (found[1] ?? found[2] ?? '').matchAll(WORDS)) {
      tags.push((marked ?? word).trim().replace(/^#(?=.)/, ''));
    }
  }
  return { tags, body: lines.join('\n') };
}
