import { cutGraphemes } from '../../search/text/graphemes.ts';
import { withoutFences } from '../markdown/code-span.ts';

/** Cuts code into its lines, and lines that are longer than `most` where they must. Joined, the pieces are the code. */
export function codePieces(code: string, most: number): readonly string[] {
  return code
    .split(/(?<=\n)/)
    .flatMap((line) =>
      withoutFences(line).length <= most ? [line] : cutGraphemes(line, Math.floor(most / 2)),
    );
}
