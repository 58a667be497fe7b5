import {
  type SnippetOptions,
  type SnippetPart,
  snippet,
} from '../../../answers/snippet/snippet.ts';
import { splitAddresses } from '../../markdown/address.ts';
import type { Run, Runs } from '../../markdown/tree.ts';
import { renderLine } from '../../markdown/write/inline.ts';

/** Lengths to try, in characters of the notes; escapes make a text longer. */
const LENGTHS = [220, 160, 100, 60, 30];

/** The longest snippet that fits once it is escaped, with the words that were searched for in bold. */
export function snippetText(
  plain: string,
  words: readonly string[],
  maxCharacters: number,
  options: SnippetOptions,
): string {
  for (const length of LENGTHS) {
    const text = renderLine(runsOf(snippet(plain, words, length, options)));
    if (text.length <= maxCharacters) {
      return text;
    }
  }
  return '';
}

/** The runs of a snippet. Nothing in an address is bold: that would cut it, and lead elsewhere. */
function runsOf(parts: readonly SnippetPart[]): Runs {
  let start = 0;
  return splitAddresses(parts.map(({ text }) => text).join('')).flatMap(({ kind, text }): Runs => {
    const end = start + text.length;
    const within = partsWithin(parts, start, end);
    start = end;
    return kind === 'address' ? [{ kind, url: text, marks: [] }] : within.map(partRun);
  });
}

/** The parts between two positions in their joined text. */
function partsWithin(parts: readonly SnippetPart[], start: number, end: number) {
  let at = 0;
  return parts
    .map(({ text, isMatch }) => {
      const within = text.slice(Math.max(0, start - at), Math.max(0, end - at));
      at += text.length;
      return { text: within, isMatch };
    })
    .filter(({ text }) => text !== '');
}

function partRun({ text, isMatch }: SnippetPart): Run {
  return { kind: 'text', text, marks: isMatch ? ['bold'] : [] };
}
