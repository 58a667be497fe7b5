import { cutGraphemes } from '../../search/text/graphemes.ts';
import { withoutFences } from '../markdown/write/code-span.ts';
import { textSize } from './text-size.ts';

/** Cuts code into its lines, and lines that take more than `most` where they must. Joined, the pieces are the code. */
export function codePieces(code: string, most: number): readonly string[] {
  return code
    .split(/(?<=\n)/)
    .flatMap((line) =>
      textSize(withoutFences(line)) <= most
        ? [line]
        : cutGraphemes(line, Math.max(1, Math.floor(most / 2.5))),
    );
}
