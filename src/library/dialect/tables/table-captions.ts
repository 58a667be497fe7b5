import type { MarkdownIt, StateCore, Token } from 'markdown-it';

/**
 * Drops the marks that Pandoc and Quarto use for a caption below a table:
 * `: Limits of SQS {#tbl-limits}`.
 */
export function tableCaptions(parser: MarkdownIt): void {
  parser.core.ruler.after('block', 'table-captions', leaveOutMarks);
}

const MARK = /^(?:Table)?:[ \t]+/;
const ATTRIBUTES = /\{[#.][^{}]*\}$/;

function leaveOutMarks({ tokens }: StateCore): void {
  for (const [at, token] of tokens.entries()) {
    if (!isBelowTable(tokens, at) || !MARK.test(token.content)) continue;
    token.content = token.content.replace(MARK, '').replace(ATTRIBUTES, '').trimEnd();
  }
}

function isBelowTable(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.type === 'paragraph_open' && tokens[at - 2]?.type === 'table_close';
}
