import { addTo } from '../../basics/counts.ts';
import { createPace, type Steps } from '../../basics/steps.ts';
import { isKnownComponent } from './element-marks.ts';
import { linesOfCode } from './fences.ts';
import type { JsxTag } from './jsx-tag.ts';
import { linePartsAt } from './line-parts.ts';
import { importedNames } from './without-modules.ts';

/** Most notes have neither and are not examined further. */
const MAY_BE = /^(?:import\b| {0,3}<[A-Z])/m;

/**
 * Detects, in steps, whether a note is MDX although its extension is `.md`, which Docusaurus also
 * reads as MDX: it has an imported component, or a known one at the beginning of a line, such as
 * `<Tabs>` or `<Definition name="Array">`. And all components must be closed, as MDX requires:
 * `List<String>` and `<Your name>` are not components.
 */
export function* isMdxSteps(text: string): Steps<boolean> {
  if (!MAY_BE.test(text)) return false;
  const lines = text.split('\n');
  const imported = importedNames(lines);
  const isCode = linesOfCode(lines);
  const source = lines.map((line, at) => (isCode[at] === true ? '' : line)).join('\n');
  const open = new Map<string, number>();
  let hasComponent = false;
  const isTime = createPace();
  for (let start = 0; start <= source.length; ) {
    const { parts, end } = linePartsAt(source, start);
    for (const [at, part] of parts.entries()) {
      if (typeof part === 'string' || !/^[A-Z]/.test(part.name)) continue;
      hasComponent ||= imported.has(part.name) || (isFirst(at, parts) && isKnownComponent(part));
      addTo(open, part.name, depthOf(part));
    }
    if (isTime(end - start)) yield;
    start = end + 1;
  }
  return hasComponent && [...open.values()].every((depth) => depth === 0);
}

/**
 * Whether a tag is at the beginning of its line; with more indentation it would be code in plain
 * Markdown.
 */
function isFirst(at: number, [before]: readonly (string | JsxTag)[]): boolean {
  return at === 0 || (at === 1 && typeof before === 'string' && /^ {0,3}$/.test(before));
}

function depthOf({ kind }: JsxTag): number {
  if (kind === 'alone') return 0;
  return kind === 'opening' ? 1 : -1;
}
