import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../../builders/discord-markdown.ts';
import { aNote } from '../../../builders/library.ts';

describe('what refers to literature, figures and sections', () => {
  it.each([
    ['a source', 'Queues [@Parr2010, p. 43] wait', 'Queues [Parr2010, p. 43] wait'],
    ['several', 'See [see @A:2007; -@b_2009]', 'See [see A:2007; b_2009]'],
    ['a figure of Quarto', 'In @fig-queue-a, see [@fig-b]', 'In Fig. queue-a, see [Fig. b]'],
    ['a section of Quarto', '(@sec-limits).', '(§ limits).'],
    ['a figure of bookdown', 'Figure \\@ref(fig:queue) shows', 'Figure queue shows'],
    ['a section of bookdown', 'Section \\@ref(env-basics)', 'Section env-basics'],
    ['a figure of LaTeX', 'figure\\ \\ref{fig:queue}, \\cite{parr}', 'figure\\ queue, [parr]'],
  ])('is shown as its name: %s', (_, markdown, expected) => {
    expect(
      toDiscordMarkdown(markdown)
        .replaceAll('\\[', '[')
        .replaceAll('\\]', ']')
        .replaceAll('\\_', '_')
        .replaceAll('\\\\', '\\'),
    ).toBe(expected);
  });

  it.each([
    'a@fig-b.org and @team-a and @Override',
    '`@fig-queue` and `\\ref{a}`',
    '[root@host ~] and [a b@c]',
  ])('is not what only looks so: %s', (text) => {
    expect(aNote('sqs.md', `# SQS\n${text}\n`).sections[0]?.plain).toBe(text.replaceAll('`', ''));
  });

  it('leaves links that are named like a person', () => {
    const text = '# SQS\n[@ada](ada.md) [@bob]\n\n[@bob]: bob.md\n';

    const { references } = aNote('sqs.md', text);

    expect(references.map(({ target }) => target)).toEqual(['ada.md', 'bob.md']);
  });
});

describe('commands of LaTeX that only say how a page looks', () => {
  it.each([
    [
      'on lines of their own',
      '\\index{a}\n\\index{b@\\texttt{b}}\\newpage\nSQS\n\\bigskip\n\nis pull',
      'SQS\n\nis pull',
    ],
    ['on slides', '- SQS\n\n\\pause\n\n- is pull\n\n\\vfill', '- SQS\n- is pull'],
    [
      'the size of letters and what is printed on a page',
      '\\thispagestyle{empty}\n\\tableofcontents\n\n\\footnotesize\nSQS {is} \\small pull\n\\hrule\n\n\\normalsize',
      'SQS {is} pull',
    ],
    ['in a text', 'SQS\\label{sqs} is \\hspace{1cm}pull', 'SQS is pull'],
    ['with a line that breaks', 'SQS \\newline is pull', 'SQS\nis pull'],
  ])('are left out: %s', (_, markdown, expected) => {
    expect(toDiscordMarkdown(markdown)).toBe(expected);
  });

  it('are not others', () => {
    const { sections } = aNote('sqs.md', '# SQS\n`\\newpage` \\newpagex \\smaller \\\\index{a}\n');

    expect(sections[0]?.plain).toBe('\\newpage \\newpagex \\smaller \\index{a}');
  });

  it.each(['\\index{', '\\index{a{', '\\label{}', '[@a', '@fig-', '\\ref{'])(
    'take no longer than their text where they are not closed: %s',
    (text) => {
      const { sections } = aNote('note.md', `# Note\nSQS ${text.repeat(12_000)}`);

      expect(sections[0]?.plain).toMatch(/^SQS/);
    },
  );
});
