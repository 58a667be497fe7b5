import type { HeadingSpelling } from './dialect/headings.ts';
import type { Heading } from './find-headings.ts';
import { firstLineOf, lastLineOf, type Token } from './markdown.ts';
import { inlineText } from './plain-text.ts';
import type { Finding } from './problem.ts';
import { type SourceText, sliceLines } from './source-text.ts';

/** What is wrong with the headings and fences of a note, in the order of its lines. */
export function findOutlineFindings(
  tokens: readonly Token[],
  headings: readonly Heading[],
  source: SourceText,
): readonly Finding[] {
  const findings = tokens.flatMap((token, index) => {
    switch (token.type) {
      case 'heading_open':
        return headingFindings(token, tokens[index + 1]);
      case 'paragraph_open':
        return spellingFindings(token, '');
      case 'fence':
        return fenceFindings(token, source);
      case 'html_block':
        return commentFindings(token);
      default:
        return [];
    }
  });
  return [...findings, ...boldLineFindings(headings)];
}

function headingFindings(token: Token, inline: Token | undefined): readonly Finding[] {
  const text = inlineText(inline?.children ?? []).trim();
  if (text !== '') {
    return spellingFindings(token, text);
  }
  return [
    {
      line: firstLineOf(token),
      severity: 'hint',
      code: 'heading-empty',
      message: 'This heading has no text.',
      whatWasDone: 'What follows belongs to the section above.',
    },
  ];
}

function spellingFindings(token: Token, heading: string): readonly Finding[] {
  const { spelling } = (token.meta ?? {}) as { spelling?: HeadingSpelling };
  if (spelling === undefined) {
    return [];
  }
  const place = { line: firstLineOf(token), severity: 'hint' } as const;
  if (spelling === 'accidental-underline') {
    return [
      {
        ...place,
        line: lastLineOf(token) + 1,
        code: 'heading-accidental',
        message: 'This line makes a heading of the paragraph above it; a rule needs a blank line.',
        whatWasDone: 'It is read as a rule under a paragraph.',
      },
    ];
  }
  const between = spelling === 'odd-space' ? 'an unusual space' : 'no space';
  return [
    {
      ...place,
      code: 'heading-space',
      message: `There is ${between} between the hashes and "${heading}".`,
      whatWasDone: 'It is read as a heading all the same.',
    },
  ];
}

function fenceFindings(fence: Token, source: SourceText): readonly Finding[] {
  const first = firstLineOf(fence);
  const last = lastLineOf(fence);
  const closing = sliceLines(source, last, last)
    .replace(/^[\s>]+/, '')
    .trim();
  if (last > first && closing.startsWith(fence.markup) && new Set(closing).size === 1) {
    return [];
  }
  const isNested = fence.level > 0;
  return [
    {
      line: first,
      severity: 'warning',
      code: 'fence-unclosed',
      message: `The code that begins here with ${fence.markup} is never closed.`,
      whatWasDone: `It is read as code up to the end of the ${isNested ? 'list or quote' : 'note'}.`,
    },
  ];
}

function commentFindings(block: Token): readonly Finding[] {
  const open = block.content.lastIndexOf('<!--');
  if (open === -1 || block.content.includes('-->', open)) {
    return [];
  }
  return [
    {
      line: firstLineOf(block) + block.content.slice(0, open).split('\n').length - 1,
      severity: 'warning',
      code: 'comment-unclosed',
      message: 'The comment that begins here with <!-- is never closed.',
      whatWasDone: 'What follows it is left out.',
    },
  ];
}

function boldLineFindings(headings: readonly Heading[]): readonly Finding[] {
  const first = headings[0];
  if (first === undefined || !first.isBoldLine) {
    return [];
  }
  return [
    {
      line: first.startLine,
      severity: 'hint',
      code: 'headings-bold',
      message: `The note has no headings, but ${headings.length} bold lines in their place.`,
      whatWasDone: 'The bold lines are read as headings.',
    },
  ];
}
