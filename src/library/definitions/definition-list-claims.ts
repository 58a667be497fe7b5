import type { Block, Paragraph } from '../outline/blocks.ts';
import { type Claim, claimAlone, type Place } from './claim.ts';

/** `: meaning` or `:   meaning`, indented by at most three spaces. */
const MEANING_LINE = /^ {0,3}:[ \t]+/;

/**
 * Definition lists as PHP Markdown Extra, Pandoc and kramdown write them, which CommonMark reads as
 * paragraphs: a line with the term, below it one or more lines that begin with a colon.
 *
 *     Lambda
 *     : runs code without servers
 *
 * `before` is the block above: the term is there when an empty line parts it from its meaning.
 */
export function definitionListClaims(
  paragraph: Paragraph,
  before: Block | undefined,
  place: Place,
): readonly Claim[] {
  if (!/(?:^|\n) {0,3}:[ \t]/.test(paragraph.source)) return [];
  const entries = readEntries(paragraph.source.split('\n'), before);
  return entries.flatMap(({ at, name, meanings }) => {
    const [line, meaning] = [paragraph.line + at, meanings.join('\n')];
    return claimAlone({ form: 'definition-list', line, name, meaning }, place) ?? [];
  });
}

interface Entry {
  /** Index of the term's line, or of the meaning's if the term is in the block above. */
  readonly at: number;
  readonly name: string;
  readonly meanings: string[];
}

function readEntries(lines: readonly string[], before: Block | undefined): readonly Entry[] {
  const entries: Entry[] = [];
  let name = before?.kind === 'paragraph' && !before.source.includes('\n') ? before.source : '';
  let open: Entry | null = null;
  for (const [at, line] of lines.entries()) {
    const isMeaning = MEANING_LINE.test(line);
    if (isMeaning && open === null) {
      open = { at: Math.max(0, at - 1), name, meanings: [] };
      entries.push(open);
    }
    const nextIsMeaning = MEANING_LINE.test(lines[at + 1] ?? '');
    if (!isMeaning && nextIsMeaning) {
      open = null;
      name = line;
    } else {
      open?.meanings.push(line.replace(MEANING_LINE, ''));
    }
  }
  return entries;
}
