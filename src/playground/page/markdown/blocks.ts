import { parseInline } from './inline.ts';
import { readList } from './lists.ts';
import type { Block } from './syntax.ts';

/** How deep lists and quotes may nest; limits the work for hostile text. */
const MAX_DEPTH = 12;

/** A block, and the number of the line after it. */
interface Read {
  readonly block: Block;
  readonly next: number;
}

/** Parses Discord's Markdown. Never throws; unknown syntax stays text. */
export function parseMarkdown(text: string): readonly Block[] {
  return parseBlocks(text.replaceAll('\r\n', '\n').split('\n'), 0);
}

function parseBlocks(lines: readonly string[], depth: number): readonly Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  let at = 0;

  const endParagraph = (isLast: boolean) => {
    if (paragraph.length > 0) blocks.push(toParagraph(paragraph, isLast));
    paragraph = [];
  };

  while (at < lines.length) {
    const read = depth < MAX_DEPTH ? readBlock(lines, at, depth) : null;
    if (read === null) {
      paragraph.push(lines[at] ?? '');
      at += 1;
    } else {
      endParagraph(false);
      blocks.push(read.block);
      at = read.next;
    }
  }

  endParagraph(true);
  return blocks;
}

/**
 * Discord keeps every line break, even blank lines, except for the one before another block, which
 * starts on its own line anyway. Browsers hide a break at the end, so a blank line needs two.
 */
function toParagraph(lines: readonly string[], isLast: boolean): Block {
  const text = lines.join('\n');
  const endsBlank = !isLast && lines.at(-1) === '';
  return { kind: 'paragraph', children: parseInline(endsBlank ? `${text}\n` : text) };
}

function readBlock(lines: readonly string[], at: number, depth: number): Read | null {
  return (
    readFence(lines, at) ??
    readHeading(lines, at) ??
    readQuote(lines, at, depth) ??
    readList(lines, at, (item) => parseBlocks(item, depth + 1))
  );
}

/** Discord has three heading levels. */
const LEVELS = [1, 2, 3] as const;

function readHeading(lines: readonly string[], at: number): Read | null {
  const match = /^(-#|#{1,3}) +(\S.*)$/.exec(lines[at] ?? '');
  const [, mark, title] = match ?? [];
  if (mark === undefined || title === undefined) return null;

  const children = parseInline(title);
  const next = at + 1;
  if (mark === '-#') return { block: { kind: 'small', children }, next };

  const level = LEVELS[mark.length - 1];
  return level === undefined ? null : { block: { kind: 'heading', level, children }, next };
}

/** An unclosed fence is text, as in Discord. */
function readFence(lines: readonly string[], at: number): Read | null {
  const line = lines[at] ?? '';
  if (!line.startsWith('```')) return null;

  const oneLine = /^```(.+)```$/.exec(line)?.[1];
  if (oneLine !== undefined) {
    return { block: { kind: 'fence', language: '', code: oneLine }, next: at + 1 };
  }

  const close = lines.findIndex((other, index) => index > at && other.trimEnd().endsWith('```'));
  if (close === -1) return null;

  const first = line.slice(3);
  const isLanguage = /^[\w+.#-]*$/.test(first);
  const last = (lines[close] ?? '').trimEnd().slice(0, -3);
  const code = [
    ...(isLanguage ? [] : [first]),
    ...lines.slice(at + 1, close),
    ...(last === '' ? [] : [last]),
  ].join('\n');

  return {
    block: { kind: 'fence', language: isLanguage ? first.toLowerCase() : '', code },
    next: close + 1,
  };
}

/** `> ` quotes a line, `>>> ` everything that follows. Quotes don't nest in Discord. */
function readQuote(lines: readonly string[], at: number, depth: number): Read | null {
  const line = lines[at] ?? '';

  if (line.startsWith('>>> ')) {
    const rest = [line.slice(4), ...lines.slice(at + 1)];
    return { block: { kind: 'quote', children: parseBlocks(rest, depth + 1) }, next: lines.length };
  }

  let next = at;
  while ((lines[next] ?? '').startsWith('> ')) next += 1;
  if (next === at) return null;

  const quoted = lines.slice(at, next).map((each) => each.slice(2));
  return { block: { kind: 'quote', children: parseBlocks(quoted, depth + 1) }, next };
}
