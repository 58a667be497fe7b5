import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../../builders/discord-markdown.ts';
import { aNote } from '../../../builders/library.ts';

describe('commands of LaTeX in a text', () => {
  it.each([
    ['a stress', 'SQS is \\emph{pull}, SNS \\textit{push}', 'SQS is _pull_, SNS _push_'],
    ['bold', '\\textbf{SQS} is pull', '**SQS** is pull'],
    [
      'a typeface',
      'the \\texttt{id} of \\textsc{Sqs}, \\underline{pulled}',
      'the id of Sqs, pulled',
    ],
    ['one in another', '\\emph{pull \\textbf{twice}}', '_pull **twice**_'],
    ['a formula', '\\textbf{of $x^2$}', '**of x²**'],
    ['small letters', 'H\\textsubscript{2}O, m\\textsuperscript{2}', 'H₂O, m²'],
    ['a note below the page', 'SQS\\footnote{a **queue**} is pull', 'SQS (a **queue**) is pull'],
    ['a note beside the text', 'SQS \\marginnote{a queue} is pull', 'SQS (a queue) is pull'],
  ])('are shown as what they print: %s', (_, markdown, expected) => {
    expect(toDiscordMarkdown(markdown)).toBe(expected);
  });

  it('are found without their names', () => {
    const { sections } = aNote(
      'sqs.md',
      '# SQS\n\\emph{a}, `\\emph{b}`, \\\\emph{c}, \\emphasis{d}, \\emph{}, \\emph{#1}\n',
    );

    expect(sections[0]?.plain).toBe('a, \\emph{b}, \\emph{c}, \\emphasis{d}, \\emph{}, \\emph{#1}');
  });

  it.each(['\\emph{', '\\emph{a{', '\\footnote{}'])(
    'take no longer where they are not closed: %s',
    (text) => {
      const { sections } = aNote('note.md', `# Note\nSQS ${text.repeat(12_000)}`);

      expect(sections[0]?.plain).toMatch(/^SQS/);
    },
  );
});
