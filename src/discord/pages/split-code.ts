import { cutGraphemes } from '../../search/text/graphemes.ts';
import { withoutFences } from '../markdown/write/code-span.ts';
import { MAX_GUARDED_CHARACTER_SIZE, textSize } from '../text-size.ts';

/** Cuts code into lines, and lines longer than `most` where necessary. Joined, the pieces are the code. */
export function codePieces(code: string, most: number): readonly string[] {
  return code
    .split(/(?<=\n)/)
    .flatMap((line) =>
      textSize(withoutFences(line)) <= most
        ? [line]
        : cutGraphemes(line, Math.floor(most / MAX_GUARDED_CHARACTER_SIZE)),
    );
}
