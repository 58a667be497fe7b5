import { splitAddresses } from '../address.ts';

/**
 * Escapes a text so that Discord shows it letter for letter: no mark, mention, command, time, emoji
 * or masked link comes of it, at a line's start no heading, list or quote either. Web addresses stay
 * links, as `<https://…>`, because nothing can be escaped inside of one.
 */
export function escapeMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) => escapeLine(line))
    .join('\n');
}

function escapeLine(line: string): string {
  const pieces = splitAddresses(line);
  return pieces
    .map((piece, index) => {
      if (piece.kind === 'address') return `<${piece.text}>`;
      return index === 0 ? escapeLineStart(escapeText(piece.text)) : escapeText(piece.text);
    })
    .join('');
}

/**
 * The characters that Discord gives a meaning, wherever they stand. `@` only before `everyone` and
 * `here`, because every other mention starts with `<`. A colon only where it would make `:key:` an emoji
 * inside a longer word (`arn:aws:key:42`); alone between spaces its writer meant the emoji.
 */
const SPECIAL =
  /[\\`*_~|<[\]]|@(?=everyone|here)|(?<=[\w:]):(?=[a-z+-][\w+-]*:)|:(?=[a-z+-][\w+-]*:[\w:])/gi;

/** Escapes text that stands inside a line and holds no web address. */
export function escapeText(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}

/** Escapes what has a meaning at the start of a line: `# `, `- `, `> `, `-# `, `1. `. */
export function escapeLineStart(escaped: string): string {
  return escaped.replace(/^(\s*)(?:([#>-])|(\d{1,99})(?=\.(?:\s|$)))/, (_, space, sign, number) =>
    sign === undefined ? `${space}${number}\\` : `${space}\\${sign}`,
  );
}
