import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../../builders/discord-markdown.ts';
import { aNote } from '../../../builders/library.ts';

const plainOf = (lines: readonly string[]) =>
  aNote('a.md', `# Note\n\n${lines.join('\n')}`)
    .sections.map(({ plain }) => plain)
    .join('\n');

describe('a table with lines around its cells', () => {
  it('is shown as a table, with rows of several lines', () => {
    const shown = toDiscordMarkdown(
      [
        '+------+-------------+',
        '| Name | **Meaning** |',
        '+======+=============+',
        '| SQS  | A queue of  |',
        '|      | messages    |',
        '+------+-------------+',
        '| SNS  | A topic     |',
        '+------+-------------+',
      ].join('\n'),
    );

    expect(shown).toBe(
      '```\nName  Meaning\n────  ───────────────────\nSQS   A queue of messages\nSNS   A topic\n```',
    );
  });

  it('is shown without rows of nothing', () => {
    const lines = [
      '+----+----+',
      '| a  | b  |',
      '+====+====+',
      '|    |    |',
      '+----+----+',
      '| c  | d  |',
    ];

    expect(toDiscordMarkdown([...lines, '+----+----+'].join('\n'))).toBe(
      '```\na  b\n─  ─\nc  d\n```',
    );
  });

  it('gives definitions', () => {
    const note = aNote(
      'a.md',
      '# Note\n\n+------+----------+\n| Term | Meaning  |\n+======+==========+\n| SQS  | A queue of messages |\n+------+----------+\n',
    );

    expect(note.definitions).toMatchObject([
      { term: 'SQS', meaning: 'A queue of messages', line: 6 },
    ]);
  });

  it.each([
    [
      'without header',
      ['+----+----+', '| a  | b  |', '+----+----+', '| c  | d  |', '|    | e  |', '+----+----+'],
      'a, b\nc, d e',
    ],
    [
      'of a database',
      [
        '+----+-----+',
        '| id | n   |',
        '+----+-----+',
        '| 1  | a   |',
        '| 2  | b   |',
        '+----+-----+',
      ],
      'id, n\n1, a\n2, b',
    ],
    [
      'with cells that are empty',
      ['+----+----+', '| a  | b  |', '+====+====+', '| c  |    |', '+----+----+'],
      'a, b\nc',
    ],
    [
      'with wide characters',
      [
        '+------+------+',
        '| 名称 | 意味 |',
        '+======+======+',
        '| SQS  | 待ち |',
        '+------+------+',
      ],
      '名称, 意味\nSQS, 待ち',
    ],
  ])('is read %s', (_, lines, plain) => {
    expect(plainOf(lines)).toBe(plain);
  });

  it.each([
    ['a box of a drawing', ['+-----+', '| API |', '+-----+']],
    ['a table that breaks off', ['+----+----+', '| a  | b  |', 'text']],
  ])('is not %s', (_, lines) => {
    expect(plainOf(lines)).toContain('+-');
  });
});

describe('a table with columns under dashes', () => {
  it('is shown as a table', () => {
    const lines = [
      '  Name   Meaning',
      '  ------ ---------',
      '  SQS    A queue',
      '  SNS    A topic',
    ];

    expect(toDiscordMarkdown(lines.join('\n'))).toBe(
      '```\nName  Meaning\n────  ───────\nSQS   A queue\nSNS   A topic\n```',
    );
  });

  it('may have columns of two letters', () => {
    expect(plainOf(['No Name', '-- ----', ' 1 SQS'])).toBe('No, Name\n1, SQS');
  });

  it('may have rows of several lines, and begins no section', () => {
    const lines = [
      '  ------------------------',
      '  Name   Meaning',
      '  ------ -----------------',
      '  SQS    A queue of',
      '         messages',
      '',
      '  SNS    A topic',
      '  ------------------------',
      '',
      '  : Services',
    ];

    expect(plainOf(lines)).toBe('Name, Meaning\nSQS, A queue of messages\nSNS, A topic\nServices');
  });

  it.each([
    ['a rule below a line', ['Text', '--- ---', '', 'More'], 'Text\nMore'],
    [
      'words over the edges of columns',
      ['Text', '--- ---', 'More words here'],
      'Text\nMore words here',
    ],
    ['a heading', ['Text', '----------', 'More'], 'More'],
    ['two rules', ['------------', '', 'Text', '', '------------'], 'Text'],
  ])('is not %s', (_, lines, plain) => {
    expect(plainOf(lines)).toContain(plain);
  });
});
