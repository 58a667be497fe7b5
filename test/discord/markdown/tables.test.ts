import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../builders/discord-markdown.ts';

describe('a table', () => {
  it('is an aligned code block where that fits on a phone', () => {
    const markdown = '| Name | Size |\n|---|--:|\n| S3 | 5 **TB** |\n| a \\| b | `x` |';

    expect(toDiscordMarkdown(markdown)).toBe(
      ['```', 'Name   Size', '─────  ────', 'S3     5 TB', 'a | b  x', '```'].join('\n'),
    );
  });

  it('counts two columns for Chinese characters and emoji', () => {
    const markdown = '| 名称 | x |\n|---|---|\n| ab | y |\n| ✅ | z |\n| 👨‍👩‍👧 | w |';

    expect(toDiscordMarkdown(markdown)).toBe(
      ['```', '名称  x', '────  ─', 'ab    y', '✅    z', '👨‍👩‍👧    w', '```'].join('\n'),
    );
  });

  it('keeps the lines of a cell', () => {
    const markdown = '| Name | Uses |\n|---|---|\n| S3 | files<br>sites |\n| SQS | queues |';

    expect(toDiscordMarkdown(markdown)).toBe(
      [
        '```',
        'Name  Uses',
        '────  ──────',
        'S3    files',
        '      sites',
        'SQS   queues',
        '```',
      ].join('\n'),
    );
  });

  it('has lines between its columns where space is short', () => {
    const markdown = `| ${'p '.repeat(5)}| q |\n|---|---|\n| ${'a'.repeat(20)} | ${'b'.repeat(21)} |`;

    expect(toDiscordMarkdown(markdown)).toContain(`${'─'.repeat(20)}┼${'─'.repeat(21)}`);
  });

  it('of two wide columns is a list of terms', () => {
    const meaning = 'a managed queue that decouples the parts of a system';
    const markdown = `| Term | Meaning |\n|---|---|\n| SQS | ${meaning} |\n| SNS | |`;

    expect(toDiscordMarkdown(markdown)).toBe(
      `**Term – Meaning**\n- **SQS**: ${meaning}\n- **SNS**`,
    );
  });

  it('of more wide columns names the column before each cell', () => {
    const markdown =
      '| Engine | Type | Largest size |\n|---|---|---|\n| MySQL | open source | 64 tebibytes, grown in steps |';

    expect(toDiscordMarkdown(markdown)).toBe(
      '**Engine**\n- **MySQL** – Type: open source · Largest size: 64 tebibytes, grown in steps',
    );
  });

  it('with much to say in its rows is a list in a list', () => {
    const [one, two] = ['first '.repeat(12).trim(), 'second '.repeat(12).trim()];
    const markdown = `| Name | A | B |\n|---|---|---|\n| x | ${one} | ${two} |`;

    expect(toDiscordMarkdown(markdown)).toBe(`**Name**\n- **x**\n  - A: ${one}\n  - B: ${two}`);
  });

  it('keeps each row together if its first column says what the second one names', () => {
    const rows = [
      '| be warned when a limit is near | AWS Budgets |',
      '| every line, hour by hour, for your own analysis | Cost and Usage Report |',
    ];

    expect(toDiscordMarkdown(['| Want to | Take |', '|---|---|', ...rows].join('\n'))).toBe(
      [
        '**Want to – Take**',
        '- be warned when a limit is near – AWS Budgets',
        '- every line, hour by hour, for your own analysis – Cost and Usage Report',
      ].join('\n'),
    );
  });

  it('keeps each row together where all its columns are long, and names each column', () => {
    const row = '| a queue that loses nothing at all | SQS | it keeps messages for days |';

    expect(toDiscordMarkdown(`| You need | Take | For |\n|---|---|---|\n${row}`)).toBe(
      '- You need: a queue that loses nothing at all – Take: SQS · For: it keeps messages for days',
    );
  });

  it('that compares, with columns of their own lengths, is a list for each column', () => {
    const [one, two] = ['Designed for batch processing', 'Designed for events of every kind'];
    const markdown = `| Batch | Lambda |\n|---|---|\n| ${one} | ${two} |\n| | Short runs |`;

    expect(toDiscordMarkdown(markdown)).toBe(
      `**Batch**\n- ${one}\n\n**Lambda**\n- ${two}\n- Short runs`,
    );
  });

  it("with links is a list, because code can't contain links", () => {
    const markdown = '| a | b |\n|---|---|\n| c | [d](https://e.f/g) |';

    expect(toDiscordMarkdown(markdown)).toBe('**a – b**\n- **c**: d (<https://e.f/g>)');
  });

  it('leaves out empty rows, and says what a row without a name has', () => {
    const rows = [
      '| a | b | c |',
      '|---|---|---|',
      `| n | ${'long '.repeat(25)} | y |`,
      '| | d | e |',
    ];

    const shown = toDiscordMarkdown([...rows, '| | | |', '| q | | |'].join('\n'));

    expect(shown.split('\n')).toEqual([
      '**a**',
      '- **n**',
      `  - b: ${'long '.repeat(25).trim()}`,
      '  - c: y',
      '- b: d · c: e',
      '- **q**',
    ]);
  });

  it.each(['', '\n| | | |'])('that nobody has filled in keeps its headings: %j', (row) => {
    const heads = '| Expressive power | Form of the update | Extra parameters |';

    const shown = toDiscordMarkdown(`${heads}\n|---|---|---|${row}`);

    expect(shown).toBe('**Expressive power – Form of the update – Extra parameters**');
  });

  it('counts two columns for a wide character and none for an accent', () => {
    const shown = toDiscordMarkdown('| a | b |\n|---|---|\n| ⚠️ | x |\n| e\u0301 | y |\n| no | z |');

    expect(shown).toBe('```\na   b\n──  ─\n⚠️  x\ne\u0301   y\nno  z\n```');
  });
});
