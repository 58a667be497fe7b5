/** What the Excalidraw plugin of Obsidian writes at the top of each drawing. */
const WARNING = /^(?:> ?)?==⚠ .*EXCALIDRAW VIEW.*$/m;

/** The heading above the plugin's data. */
const DATA = /^# (?:Excalidraw Data|Text Elements|Drawing)[ \t]*$/;
const HEADING = /^#{1,2} /;

/** A text in a drawing ends with its id. */
const END = / ?\^[\w-]{8}[ \t]*$/;

/** Shorter texts are labels, which mean nothing without the drawing. */
const LEAST_WORDS = 20;

/**
 * Removes the Excalidraw drawing from a note, line for line: its labels are in no order, and its
 * data is of no use to readers. The author's text above it stays, and so do whole paragraphs in it.
 */
export function withoutDrawing(text: string): string {
  if (!WARNING.test(text)) return text;
  const lines = text.replace(WARNING, '').split('\n');
  const start = lines.findIndex((line) => DATA.test(line));
  if (start === -1) return lines.join('\n');
  return [...lines.slice(0, start), ...paragraphsIn(lines.slice(start))].join('\n');
}

/** The lines of a drawing, blank except for its long texts. */
function paragraphsIn(lines: readonly string[]): readonly string[] {
  const shown = lines.map(() => '');
  const texts = lines.findIndex((line) => /^#{1,2} Text Elements[ \t]*$/.test(line));
  let first = texts + 1;
  for (let line = first; texts !== -1 && line < lines.length; line++) {
    const text = lines[line] ?? '';
    if (HEADING.test(text) || text.startsWith('%%')) break;
    if (!END.test(text)) continue;
    const element = lines.slice(first, line + 1).map((one) => one.replace(END, ''));
    if (wordsIn(element) >= LEAST_WORDS) shown.splice(first, element.length, ...element);
    first = line + 1;
  }
  return shown;
}

function wordsIn(lines: readonly string[]): number {
  return lines.join(' ').split(/\s+/).filter(Boolean).length;
}
