import type { MarkdownIt, StateInline, Token } from 'markdown-it';

/**
 * Reads bold text whose asterisks Markdown takes for text, because of a space inside or a letter
 * after them, as Notion, GitBook and word processors write it: `**queue **holds`,
 * `**Save ****and ****close **it`, `**Note:**text`.
 */
export function looseBold(parser: MarkdownIt): void {
  parser.inline.ruler2.before('fragments_join', 'loose_bold', pairStars);
}

/** Two asterisks that stayed text. */
interface Stars {
  /** Index of the first asterisk; each is a token. */
  readonly at: number;
  /**
   * The text directly before and after them: a space at the ends of a line, a letter for anything
   * that is not text.
   */
  readonly before: string;
  readonly behind: string;
  /** The line, and the link or mark, that contains them: equal for those that may be a pair. */
  readonly place: string;
}

function pairStars({ tokens }: StateInline): void {
  if (!tokens.some(isStar)) return;
  let opening: Stars | null = null;
  for (const stars of starsIn(tokens)) {
    if (opening === null || !isPair(opening, stars, tokens)) {
      opening = stars;
      continue;
    }
    makeMark(tokens, opening, 'strong_open', 1);
    makeMark(tokens, stars, 'strong_close', -1);
    opening = null;
  }
}

function isPair(opening: Stars, closing: Stars, tokens: readonly Token[]): boolean {
  if (opening.place !== closing.place) return false;
  // GitBook writes `****`, empty bold text, between two marks.
  if (opening.at + 2 === closing.at) return /^[\p{L}[(]/u.test(closing.behind);
  return mayPair(opening, closing) && !hasStarsOnly(tokens.slice(opening.at, closing.at));
}

/**
 * All pairs of asterisks in a line that were not read as marks. Other numbers of asterisks are left
 * alone.
 */
function starsIn(tokens: readonly Token[]): readonly Stars[] {
  const found: Stars[] = [];
  const open = [-1];
  let line = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.type.endsWith('break')) line++;
    if (token?.nesting === 1) open.push(at);
    if (token?.nesting === -1) open.pop();
    let end = at;
    while (isStar(tokens[end])) end++;
    if (end - at === 2 || end - at === 4) {
      const sides = { before: textOf(tokens[at - 1]), behind: textOf(tokens[end]) };
      const place = `${line}/${open.at(-1)}`;
      for (let star = at; star < end; star += 2) found.push({ at: star, ...sides, place });
    }
    at = Math.max(at, end - 1);
  }
  return found;
}

function isStar(token: Token | undefined): boolean {
  return token?.type === 'text' && token.content === '*';
}

function textOf(token: Token | undefined): string {
  if (token === undefined || token.type.endsWith('break')) return ' ';
  return token.type.startsWith('text') && token.content !== '' ? token.content : 'x';
}

/**
 * Not `f(**options)`, which closes nothing, or the power `x **3`; and asterisks after a word may
 * mark a footnote.
 */
function mayPair(opening: Stars, closing: Stars): boolean {
  if (/[\p{L}\p{N}]\s*$/u.test(opening.before) && /^\p{N}/u.test(opening.behind)) return false;
  if (/[.,:;!?)\]]$/.test(opening.before) || /[([{<"'«“]$/.test(closing.before)) return false;
  if (wordAt(opening.behind) === wordAt(closing.behind)) return false;
  if (/^\s/.test(opening.behind)) {
    return !/[\p{L}\p{N}]$/u.test(opening.before) && !/\s$/.test(closing.before);
  }
  return true;
}

/** A row of asterisks may be a gap to fill in: `12**\***`. */
function hasStarsOnly(tokens: readonly Token[]): boolean {
  return tokens.every(({ type, content }) => type.startsWith('text') && /^[*\s]*$/.test(content));
}

/** The first word of a text; the whole text if it doesn't begin with a word. */
function wordAt(text: string): string {
  return /^[\p{L}\p{N}_]+/u.exec(text)?.[0] ?? text;
}

function makeMark(tokens: readonly Token[], { at }: Stars, type: string, nesting: 1 | -1): void {
  const [mark, second] = [tokens[at], tokens[at + 1]];
  if (mark === undefined || second === undefined) return;
  Object.assign(mark, { type, tag: 'strong', nesting, markup: '**', content: '' });
  second.content = '';
}
