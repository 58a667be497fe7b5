import { createPace, type Steps } from '../../basics/steps.ts';
import { newlinesIn } from '../outline/source-text.ts';
import { htmlOf, markInLine, markOfOpening } from './element-marks.ts';
import { linesOfCode } from './fences.ts';
import type { JsxTag } from './jsx-tag.ts';
import { type LineParts, linePartsAt } from './line-parts.ts';
import { withoutModules } from './without-modules.ts';

/**
 * Converts MDX to Markdown, line for line, in steps: `import`, `export`, comments in braces and the
 * tags of components are dropped, their contents stay. `<Admonition type="tip">` becomes a box,
 * `<TabItem label="Linux">` a bold line. Lines that are indented only because they are in an
 * element move to the left, because in Markdown they would be code.
 */
export function* mdxSteps(text: string): Steps<string> {
  const lines = withoutModules(text.split('\n'));
  const isCode = linesOfCode(lines);
  const source = lines.join('\n');
  const open: Element[] = [];
  const shown: string[] = [];
  const isTime = createPace();
  for (let start = 0; start <= source.length; ) {
    const line = lines[shown.length] ?? '';
    const isText = line.trim() !== '' && isCode[shown.length] === false;
    const margin = marginOf(open, line);
    const { parts, end } = isText
      ? linePartsAt(source, start)
      : { parts: [line], end: start + line.length };
    shown.push(outdented(isText ? markdownOf({ parts, end }, line, margin, open) : line, margin));
    shown.push(...Array.from({ length: newlinesIn(source.slice(start, end)) }, () => ''));
    if (isTime(end - start)) yield;
    start = end + 1;
  }
  return shown.join('\n');
}

/** An open element. */
interface Element {
  readonly name: string;
  /** Whether its opening tag became a line of colons, so that its closing tag must, too. */
  readonly isMarked: boolean;
  /** The tag's indentation in characters, and how far the tag moved to the left. */
  readonly indent: number;
  readonly moved: number;
  /** How far its contents move to the left; `null` before their first line. */
  margin: number | null;
}

/** Elements nested deeper are not tracked. */
const MAX_OPEN = 100;

/**
 * How many characters a line moves to the left: the contents of an element are aligned with its
 * tag.
 */
function marginOf(open: readonly Element[], line: string): number {
  const element = open.at(-1);
  if (element === undefined) return 0;
  if (line.trimStart().startsWith(`</${element.name}`)) return element.moved;
  if (element.margin === null && line.trim() !== '') {
    const indent = indentOf(line).length;
    element.margin = Math.min(indent, element.moved + Math.max(0, indent - element.indent));
  }
  return element.margin ?? element.moved;
}

function markdownOf({ parts }: LineParts, line: string, moved: number, open: Element[]): string {
  const isAlone = saysNothing(parts.filter((part) => typeof part === 'string').join(''));
  const closed = new Set(parts.flatMap(closedBy));
  const indent = indentOf(line);
  const shown = parts.map((part, at) => {
    if (typeof part === 'string') return isAlone ? '' : part;
    if (part.kind === 'closing') return close(part, open, isAlone);
    const isWhole = closed.has(part.name);
    const mark = markOf(part, isAlone && !isWhole, isWhole && isFirst(at, parts));
    if (part.kind === 'opening' && open.length < MAX_OPEN) {
      const isMarked = mark.startsWith(':::');
      const margin = isAlone ? null : moved;
      open.push({ name: part.name, isMarked, indent: indent.length, moved, margin });
    }
    return mark;
  });
  return isAlone ? indent + markOfLine(shown) : shown.join('');
}

/** A name in braces alone on a line is content generated elsewhere. */
function saysNothing(text: string): boolean {
  return /^\s*(?:\{\s*[\w$.]+\s*\}\s*)?$/.test(text);
}

/** For a line of tags only: a line of colons must be alone. */
function markOfLine(marks: readonly string[]): string {
  return marks.findLast((mark) => mark.startsWith(':::')) ?? marks.join('').trim();
}

function markOf(tag: JsxTag, isAlone: boolean, isFirst: boolean): string {
  const html = htmlOf(tag);
  if (html !== '' || tag.kind !== 'opening') return html;
  return isAlone ? markOfOpening(tag) : markInLine(tag, isFirst);
}

/** Closes the innermost element with this name, and unclosed ones in it. */
function close(tag: JsxTag, open: Element[], isAlone: boolean): string {
  const at = open.findLastIndex(({ name }) => name === tag.name);
  const element = open[at];
  if (element !== undefined) open.length = at;
  if (/^[a-z]/.test(tag.name)) return tag.source;
  return isAlone && element?.isMarked === true ? ':::' : '';
}

function isFirst(at: number, [before]: LineParts['parts']): boolean {
  return at === 0 || (at === 1 && typeof before === 'string' && before.trim() === '');
}

function closedBy(part: string | JsxTag): string[] {
  return typeof part !== 'string' && part.kind === 'closing' ? [part.name] : [];
}

function indentOf(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

function outdented(line: string, margin: number): string {
  return line.slice(Math.min(margin, indentOf(line).length));
}
