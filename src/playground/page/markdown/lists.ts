import type { Block, ListItem } from './syntax.ts';

interface Bullet {
  readonly indent: number;
  /** `null` for a bullet, otherwise the written number. */
  readonly number: number | null;
  readonly text: string;
}

interface ReadList {
  readonly block: Block;
  readonly next: number;
}

/** Reads the list that starts at line `at`, including nested lists; `null` if none starts. */
export function readList(
  lines: readonly string[],
  at: number,
  parseItem: (lines: readonly string[]) => ListItem,
): ReadList | null {
  const first = readBullet(lines[at]);
  if (first === null) return null;

  const items: ListItem[] = [];
  let next = at;
  let bullet: Bullet | null = first;

  while (bullet !== null && belongsToList(bullet, first)) {
    const end = endOfItem(lines, next + 1, bullet.indent);
    const under = lines.slice(next + 1, end);
    items.push(parseItem([bullet.text, ...dedent(under)]));
    next = end;
    bullet = readBullet(lines[next]);
  }

  return { block: { kind: 'list', start: first.number, items }, next };
}

/** A list continues with bullets of its own kind; `-` after `1.` starts another list. */
function belongsToList(bullet: Bullet, first: Bullet): boolean {
  return (bullet.number === null) === (first.number === null);
}

function readBullet(line: string | undefined): Bullet | null {
  const match = /^( *)(?:[-*]|(\d{1,9})\.) +(\S.*)$/.exec(line ?? '');
  const [, indent, number, text] = match ?? [];
  if (indent === undefined || text === undefined) return null;

  return {
    indent: indent.length,
    number: number === undefined ? null : Number(number),
    text,
  };
}

/** Lines indented deeper than a bullet belong to it. */
function endOfItem(lines: readonly string[], from: number, indent: number): number {
  let end = from;
  while (end < lines.length && indentOf(lines[end] ?? '') > indent) end += 1;
  return end;
}

/** Removes the indentation of the first line from every line, so that nested blocks start at 0. */
function dedent(lines: readonly string[]): readonly string[] {
  const indent = Math.min(...lines.map(indentOf));
  return lines.map((line) => line.slice(indent));
}

/** A blank line counts as not indented: it ends the list. */
function indentOf(line: string): number {
  return /^ *(?=\S)/.exec(line)?.[0].length ?? 0;
}
