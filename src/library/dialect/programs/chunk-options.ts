import type { MarkdownIt, StateCore, Token } from 'markdown-it';

/**
 * Drops the options at the top of code that say how it is run and shown: `#| echo: false` of Quarto
 * and R Markdown, `:linenos:` of MyST, in code whose language is in braces.
 */
export function chunkOptions(parser: MarkdownIt): void {
  parser.core.ruler.after('block', 'chunk-options', leaveOutOptions);
}

const OPTION = /^[ \t]*(?:#|\/\/|--|%%)\|.*(?:\n|$)/;
/**
 * Options such as `:linenos:`, or a block of options between lines of dashes, and a blank line
 * below.
 */
const OF_MYST =
  /^(?:---\n(?:[\w-]+:.*\n|[ \t]+\S.*\n){0,50}---\n|(?::[\w-]+:(?:[ \t].*)?\n){1,50})(?:[ \t]*\n)?/;

function leaveOutOptions(state: StateCore): void {
  for (const token of state.tokens) {
    if (token.type !== 'fence' || !token.info.trimStart().startsWith('{')) continue;
    token.content = token.content.slice(optionsIn(token).length);
  }
}

/** The option lines at the top of code. */
function optionsIn({ content, info }: Token): string {
  if (/^\s*\{code(?:-block|-cell)?\}/.test(info)) return OF_MYST.exec(content)?.[0] ?? '';
  let length = 0;
  for (;;) {
    const [line = ''] = OPTION.exec(content.slice(length)) ?? [];
    if (line === '') return content.slice(0, length);
    length += line.length;
  }
}
