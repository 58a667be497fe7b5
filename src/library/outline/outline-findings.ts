import type { Misspelling } from '../dialect/blocks.ts';
import { firstLineOf, lastLineOf, type Token } from '../markdown.ts';
import { inlineText } from '../plain-text/plain-text.ts';
import type { Finding } from '../problems/problem.ts';
import type { Heading } from './find-headings.ts';
import { newlinesIn, type SourceText, sliceLines } from './source-text.ts';
import { isTipsHeading } from './tips-heading.ts';

/** What is wrong with the headings and fences of a note, in the order of its lines. */
export function findOutlineFindings(
  tokens: readonly Token[],
  headings: readonly Heading[],
  source: SourceText,
): readonly Finding[] {
  const inBlocks = tokens.map((token, index) => blockFinding(token, tokens[index + 1], source));
  return [
    ...inBlocks,
    boldLinesFinding(headings),
    ...emptySectionFindings(tokens, headings),
  ].filter((finding) => finding !== null);
}

function blockFinding(token: Token, next: Token | undefined, source: SourceText): Finding | null {
  switch (token.type) {
    case 'heading_open':
      return headingFinding(token, next);
    case 'paragraph_open':
      return spellingFinding(token, '');
    case 'fence':
      return fenceFinding(token, source);
    case 'html_block':
      return commentFinding(token);
    default:
      return null;
  }
}

function headingFinding(token: Token, inline: Token | undefined): Finding | null {
  const text = inlineText(inline?.children ?? []).trim();
  if (text !== '') {
    return spellingFinding(token, text);
  }
  return {
    line: firstLineOf(token),
    severity: 'hint',
    code: 'heading-empty',
    message: 'This heading has no text.',
    whatWasDone: 'What follows belongs to the section above.',
  };
}

function spellingFinding(token: Token, text: string): Finding | null {
  const { spelling } = (token.meta ?? {}) as { readonly spelling?: Misspelling };
  return spelling === undefined
    ? null
    : { severity: 'hint', ...MISSPELLINGS[spelling](token, text) };
}

const MISSPELLINGS: Readonly<
  Record<Misspelling, (token: Token, text: string) => Omit<Finding, 'severity'>>
> = {
  'no-space': (token, text) => ({
    line: firstLineOf(token),
    code: 'heading-space',
    message: `There is no space between the hashes and "${text}".`,
    whatWasDone: 'It is read as a heading all the same.',
  }),
  'odd-space': (token, text) => ({
    line: firstLineOf(token),
    code: 'heading-space',
    message: `There is an unusual space between the hashes and "${text}".`,
    whatWasDone: 'It is read as a heading all the same.',
  }),
  'accidental-underline': (token) => ({
    line: lastLineOf(token) + 1,
    code: 'heading-accidental',
    message:
      'This line turns the paragraph above it into a heading; for a rule, leave a blank line above it.',
    whatWasDone: 'It is read as a rule under a paragraph.',
  }),
  'list-indented': (token) => ({
    line: lastLineOf(token) + 1,
    code: 'list-indented',
    message:
      'This list is indented like code under a paragraph, so that others show it as running text.',
    whatWasDone: 'It is read as a list.',
  }),
};

function fenceFinding(fence: Token, source: SourceText): Finding | null {
  const first = firstLineOf(fence);
  const last = lastLineOf(fence);
  const closing = sliceLines(source, last, last)
    .replace(/^[\s>]+/, '')
    .trim();
  if (last > first && closing.startsWith(fence.markup) && new Set(closing).size === 1) {
    return textBehindFence(fence);
  }
  const isNested = fence.level > 0;
  return {
    line: first,
    severity: 'warning',
    code: 'fence-unclosed',
    message: `The code that begins here with ${fence.markup} is never closed.`,
    whatWasDone: `It is read as code up to the end of the ${isNested ? 'list or quote' : 'note'}.`,
  };
}

/** ` ``` and text` does not close a code block, so code and text may be mixed up from there on. */
function textBehindFence(fence: Token): Finding | null {
  const lines = fence.content.split('\n');
  const index = lines.findIndex((line) => line.trimStart().startsWith(fence.markup));
  if (index === -1) {
    return null;
  }
  return {
    // Counted from the end, because options at the top of code are dropped.
    line: lastLineOf(fence) - lines.length + 1 + index,
    severity: 'hint',
    code: 'fence-text',
    message: `This line does not end the code above it: nothing may follow the closing ${fence.markup}.`,
    whatWasDone: 'It is read as code.',
  };
}

function commentFinding(block: Token): Finding | null {
  const open = block.content.lastIndexOf('<!--');
  if (open === -1 || block.content.includes('-->', open)) {
    return null;
  }
  return {
    line: firstLineOf(block) + newlinesIn(block.content.slice(0, open)),
    severity: 'warning',
    code: 'comment-unclosed',
    message: 'The comment that begins here with <!-- is never closed.',
    whatWasDone: 'What follows it is left out.',
  };
}

function boldLinesFinding(headings: readonly Heading[]): Finding | null {
  const first = headings[0];
  if (first === undefined || !first.isBoldLine) {
    return null;
  }
  return {
    line: first.startLine,
    severity: 'hint',
    code: 'headings-bold',
    message: `The note has ${headings.length} bold lines instead of headings.`,
    whatWasDone: 'The bold lines are read as headings.',
  };
}

/**
 * Reports headings with nothing under them, not even a deeper heading. Tips headings have their own
 * rule.
 */
function emptySectionFindings(
  tokens: readonly Token[],
  headings: readonly Heading[],
): readonly Finding[] {
  const empty = headings.filter((heading, index) => {
    const next = headings[index + 1];
    const isParent = next !== undefined && next.level > heading.level;
    return (
      heading.bodyToken === (next?.token ?? tokens.length) &&
      !isParent &&
      !isTipsHeading(heading.text)
    );
  });
  return empty.map(({ startLine, text }) => ({
    line: startLine,
    severity: 'hint',
    code: 'section-empty',
    message: `There is no text under "${text}".`,
    whatWasDone: 'It is found only by its heading.',
  }));
}
