import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { tokenLines } from './inlines.ts';

/**
 * Shows definition lists of PHP Markdown Extra, Pandoc and kramdown, a term with `: its meaning`
 * below, as `**term**: its meaning`. Definitions are still read from the original text.
 */
export function definitionLists(parser: MarkdownIt): void {
  parser.core.ruler.after('inline', 'definition-lists', (state) => {
    for (const [at, token] of state.tokens.entries()) {
      const isText = state.tokens[at - 1]?.type === 'paragraph_open';
      if (isText && MAY_HAVE_MEANING.test(token.content)) showTerms(token, state);
    }
  });
}

const MAY_HAVE_MEANING = /\n {0,3}:[ \t]/;
const MARK = /^:[ \t]+/;

type Line = readonly Token[];

function showTerms(token: Token, { Token: Made }: StateCore): void {
  const lines = tokenLines(token.children ?? []);
  const areMeanings = lines.map(isMeaning);
  token.children = lines.flatMap((line, at) => {
    const isTerm = !areMeanings[at] && areMeanings[at + 1] === true;
    const shown = isTerm ? inBold(line, Made) : line;
    if (at === 0) return shown;
    if (!areMeanings[at]) return [new Made('softbreak', 'br', 0), ...shown];
    const isFirst = !areMeanings[at - 1];
    const text = withMark(line, isFirst ? ': ' : '');
    return isFirst ? text : [new Made('softbreak', 'br', 0), ...text];
  });
}

function isMeaning(line: Line): boolean {
  return line[0]?.type === 'text' && MARK.test(line[0].content);
}

function withMark([first, ...others]: Line, mark: string): Line {
  if (first === undefined) return others;
  return [Object.assign(first, { content: first.content.replace(MARK, mark) }), ...others];
}

function inBold(line: Line, Made: StateCore['Token']): Line {
  if (line.some(({ type }) => type === 'strong_open')) return line;
  return [new Made('strong_open', 'strong', 1), ...line, new Made('strong_close', 'strong', -1)];
}
