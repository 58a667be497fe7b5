import { splitAddresses } from '../address.ts';

/**
 * Escapes a text so that Discord shows it letter for letter: without marks, mentions, commands, times, emoji or
 * masked links, and without headings, lists or quotes at the start of a line. Web addresses stay links, as
 * `<https://…>`, because nothing in them can be escaped.
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
 * Characters with a meaning in Discord. `@` only before `everyone` and `here`, because all other mentions start with
 * `<`. A colon only if it would make `:key:` an emoji inside a longer word (`arn:aws:key:42`); between spaces, the
 * writer meant the emoji.
 */
const SPECIAL =
  /[\\`*_~|<[\]]|@(?=everyone|here)|(?<=[\w:]):(?=[a-z+-][\w+-]*:)|:(?=[a-z+-][\w+-]*:[\w:])/gi;

/** Escapes text within a line that contains no web address. */
export function escapeText(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}

/** Escapes what has a meaning only at the start of a line: `# `, `- `, `> `, `-# `, `1. `. */
export function escapeLineStart(escaped: string): string {
  return escaped.replace(/^(\s*)(?:([#>-])|(\d{1,99})(?=\.(?:\s|$)))/, (_, space, sign, number) =>
    sign === undefined ? `${space}${number}\\` : `${space}\\${sign}`,
  );
}
