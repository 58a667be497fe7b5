import fc from 'fast-check';

/** Pieces of notes, right and broken, that mean something to one rule or another. */
const PIECES = [
  '\n',
  '\n\n',
  '# ',
  '## Exam tips\n',
  '* ',
  '    * ',
  '\t- ',
  '1. ',
  '> ',
  '> [!tip] ',
  '**',
  '`',
  '```\n',
  '##',
  '---\n',
  '---\ntitle: ',
  '===\n',
  '%%',
  '$$',
  '==',
  '[[',
  ']]',
  '\r\n',
  '<!-- ',
  '-->',
  ' - ',
  ': ',
  '：',
  '\n: ',
  ' – ',
  '(',
  ')',
  '[',
  '](x)',
  '|',
  '| Term | Meaning |\n|---|---|\n| ',
  'Exam tip: ',
  'Term',
  'Simple queue service (SQS)',
  'a managed queue',
  '术语',
  '<details>',
  '\u0000',
  '\ud83d',
];

/** Arbitrary notes: pieces of Markdown in any order, with any characters between them. */
export function someMarkdown(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  );
  return fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
}
