import { describe, expect, it } from 'vitest';
import { withReadableRows } from '../../../src/answers/snippet/readable-rows.ts';
import { aNote } from '../../builders/library.ts';

/** The text of the first section of a note. */
function told(markdown: string): string {
  const [section] = aNote('note.md', `# Note\n${markdown}`).sections;
  return section === undefined ? '' : withReadableRows(section);
}

const table = (...rows: readonly string[]) =>
  rows.toSpliced(1, 0, rows[0]?.replace(/[^|]+/g, '---') ?? '').join('\n');

describe('the rows of a table', () => {
  it('are shown as names and what they are if there are two columns', () => {
    const limits = table('| Setting | Value |', '| Memory | 128 MB, 10 GB |', '| Disk | |');

    expect(told(`Limits\n\n${limits}\n\nMore.`)).toBe('Limits\nMemory: 128 MB, 10 GB\nDisk\nMore.');
  });

  it('are shown with the names of both columns if these contrast two things', () => {
    const both = table(
      '| Containers | Machines |',
      '| Share the kernel of the host | Have a kernel of their own |',
      '| Start in seconds | Start in minutes |',
    );
    const named = table(
      '| Practice | Why |',
      '| Keep a log of changes | So that whoever comes later can see who did what, and when. |',
    );

    expect(told(both)).toBe(
      'Containers: Share the kernel of the host; Machines: Have a kernel of their own\n' +
        'Containers: Start in seconds; Machines: Start in minutes',
    );
    expect(told(named)).toMatch(/^Keep a log of changes: So that whoever/);
  });

  it('are shown with the names of the columns if there are more', () => {
    const classes = table(
      '| Class | For | Zones | |',
      '| **Standard** | data in use. | 3 | yes |',
      '| One Zone | | 1 | no |',
    );

    expect(told(classes)).toBe(
      'Class:\nStandard – For: data in use; Zones: 3; yes\nOne Zone – Zones: 1; no',
    );
  });

  it('are shown with the name of the first column, too, if it contains numbers', () => {
    expect(told(table('| Port | Service |', '| 22 | SSH |', '| 80 | HTTP |'))).toBe(
      'Port: 22 – Service: SSH\nPort: 80 – Service: HTTP',
    );
    expect(told(table('| Port | Service |', '| 22 | SSH |', '| any | FTP |'))).toBe(
      'Port: 22 – Service: SSH\nPort: any – Service: FTP',
    );
  });

  it('are shown without the names of columns that are symbols', () => {
    expect(told(table('| # | Paper | 2024 |', '| 1 | Gaps | yes |'))).toBe(
      '1 – Paper: Gaps; 2024: yes',
    );
  });

  it('need no name for the first column', () => {
    expect(told(table('| | EBS | S3 |', '| Kind | block | object |'))).toBe(
      'Kind – EBS: block; S3: object',
    );
  });

  it.each([
    [
      'the first column tells no row from another',
      ['| A | B | C |', '| x | 10 | 20 |', '| x | 30 | 40 |'],
    ],
    ['it is a truth table', ['| p | q | p or q |', '| T | F | T |', '| F | F | F |']],
    ['a row has no name', ['| A | B | C |', '| | 10 | 20 |']],
    ['a name is as long as a sentence', ['| A | B | C |', `| ${'long '.repeat(9)} | 10 | 20 |`]],
  ])('stay as they are where %s', (_, rows) => {
    const [section] = aNote('note.md', `# Note\n${table(...rows)}`).sections;

    expect(told(table(...rows))).toBe(section?.plain);
  });

  it('are shown for each table of a section, also in lists and quotes', () => {
    const one = table('| Size | RAM |', '| small | 2 GB |');

    expect(
      told(`${one}\n\nSay \`a | b\`.\n\n${one}\n\n- Item\n\n  ${one.replaceAll('\n', '\n  ')}`),
    ).toBe('small: 2 GB\nSay a | b.\nsmall: 2 GB\nItem\nsmall: 2 GB');
  });

  it('are shown for tables in HTML, too, with the text around them', () => {
    const html = [
      '<p>Disks</p>',
      '<table><caption>Of all</caption>',
      '<thead><tr><th>Disk</th><th>For</th><th>Speed</th></tr></thead>',
      '<tbody>',
      '<tr><td>gp3</td><td>all &amp; <b>nothing</b></td><td>3000</td></tr>',
      '<tr><td>st1</td><td>logs</td><td>500</td></tr>',
      '</tbody></table>',
    ].join('\n');

    expect(told(`${html}\n\n${table('| Size | RAM |', '| small | 2 GB |')}`)).toBe(
      'Disks\nOf all\nDisk:\ngp3 – For: all & nothing; Speed: 3000\nst1 – For: logs; Speed: 500\nsmall: 2 GB',
    );
  });

  it('are shown for tables in HTML in capitals on one line', () => {
    expect(
      told('<TABLE><TR><TH>Type</TH><TH>Is</TH></TR><TR><TD>gp</TD><TD>ok</TD></TR></TABLE>'),
    ).toBe('gp: ok');
  });

  it.each([
    [
      'no names of columns',
      '<table><tr><td>Size</td><td>RAM</td></tr><tr><td>small</td><td>2 GB</td></tr></table>',
    ],
    [
      'cells that span others',
      '<table><tr><th>Size</th><th>RAM</th></tr><tr><td colspan="2">small</td></tr></table>',
    ],
    ['no end', '<table><tr><th>Size</th><th>RAM</th></tr><tr><td>small</td><td>2 GB</td></tr>'],
  ])('stay as they are in HTML with %s', (_, html) => {
    const [section] = aNote('note.md', `# Note\n${html}`).sections;

    expect(told(html)).toBe(section?.plain);
  });

  it('are shown whole, and only those of the first pages of a long section', () => {
    const rows = Array.from({ length: 4_000 }, (_, number) => `| row ${number} | ${number} | x |`);

    const lines = told(table('| Name | Number | Sign |', ...rows))
      .split('\n')
      .slice(1);

    expect(lines).toHaveLength(4_000);
    expect(lines[7]).toBe('row 7 – Number: 7; Sign: x');
    expect(lines.at(-1)).toBe('row 3999, 3999, x');
    for (const line of lines) {
      expect(line).toMatch(/^row (\d+)(?: – Number: \1; Sign: x|, \1, x)$/);
    }
  });
});
