import {
  type SnippetOptions,
  type SnippetPart,
  snippet,
} from '../../../answers/snippet/snippet.ts';
import type { Run } from '../../markdown/tree.ts';
import { renderLine } from '../../markdown/write/inline.ts';

/** Lengths to try, in characters of the notes: escapes make a text longer. */
const LENGTHS = [220, 160, 100, 60, 30];

/** As long a snippet as fits when what it holds is escaped and what was looked for is bold. */
export function snippetText(
  plain: string,
  words: readonly string[],
  maxCharacters: number,
  options: SnippetOptions,
): string {
  for (const length of LENGTHS) {
    const text = renderLine(snippet(plain, words, length, options).map(partRun));
    if (text.length <= maxCharacters) {
      return text;
    }
  }
  return '';
}

function partRun({ text, isMatch }: SnippetPart): Run {
  return { kind: 'text', text, marks: isMatch ? ['bold'] : [] };
}
