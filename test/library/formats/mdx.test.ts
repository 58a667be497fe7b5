import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mdxSteps } from '../../../src/library/formats/markdown-of-mdx.ts';
import { toDiscordMarkdown } from '../../builders/discord-markdown.ts';
import { aLibrary, aNote } from '../../builders/library.ts';

describe('a note of MDX', () => {
  it.each([
    [
      'imports and exports',
      [
        "import Tabs from '@theme/Tabs';",
        'import {',
        '  Chart,',
        "} from '../chart'",
        '',
        'export const Red = ({ children }) => (',
        '  <b style={{',
        '    color: "red",',
        '  }}>',
        '    {children}',
        '  </b>',
        ');',
        'export default Layout',
        '',
        'SQS',
      ],
      'SQS',
    ],
    ['comments', ['{/* to do:', '', 'prices */}', 'SQS {/* 256 KB */}is pull'], 'SQS is pull'],
    ['tags in a line', ['SQS is <Red color={x > 1}>pull</Red>.<Note/>'], 'SQS is pull.'],
    [
      'a tag over several lines',
      ['<Demo', '  data={[1, 2]}', '  onClick={() => a > b}', '/>', 'SQS'],
      'SQS',
    ],
    [
      'names in braces',
      ['<CodeBlock>{Code}</CodeBlock>', '', '{props.children}', 'SQS {x}'],
      'SQS {x}',
    ],
    ['what is text in braces', ["SQS{' '}", '<b>is</b>{" "}pull'], 'SQS\n**is** pull'],
    [
      'how HTML looks',
      ['<div style={{ color: "red" }} className="x">', '', 'SQS', '', '</div>'],
      'SQS',
    ],
  ])('shows what it says without %s', (_, lines, expected) => {
    expect(shown(lines)).toBe(expected);
  });

  it.each([
    [
      'tabs one below the other',
      [
        '<Tabs groupId="os">',
        '  <TabItem value="linux" label="Linux" default>',
        '',
        '    ```sh',
        '    if x; then',
        '      y',
        '    ```',
        '',
        '  </TabItem>',
        '  <TabItem value="mac">',
        '    1. one',
        '       - two',
        '  </TabItem>',
        '</Tabs>',
      ],
      '**Linux**\n```sh\nif x; then\n  y\n```\n**mac**\n1. one\n  - two',
    ],
    [
      'admonitions',
      ['<Admonition type="tip" title="On {costs}">', '', '  Pull', '', '</Admonition>'],
      '> **💡 On {costs}**\n> Pull',
    ],
    [
      'components that are called like boxes',
      ['<Warning>', 'Pull', '</Warning>'],
      '> **⚠️ Warning**\n> Pull',
    ],
    [
      'the name of a theorem',
      ['<Theorem name="Bayes">', 'Pull', '</Theorem>'],
      '> **Bayes**\n> Pull',
    ],
    [
      'a title in one line',
      ['<Tip>', '<Code title="a.sh">{Code}</Code>', 'x', '</Tip>', 'y'],
      '> **💡 Tip**\n> **a.sh**\n> x\n\ny',
    ],
    ['a box in one line', ['<Tip>Pull</Tip>', '', 'SQS'], '> **Tip:** Pull\n\nSQS'],
    [
      'tabs in a box',
      ['<Callout type="info">', '<Tab title="Go">', 'x', '</Tab>', 'y', '</Callout>', '', 'z'],
      '> **ℹ️ Info**\n> **Go**\n> \n> x\n> \n> y\n\nz',
    ],
    [
      'a box in a list',
      ['- a', '', '  <Note>', '  b', '  </Note>', '- c'],
      '- a\n> **📝 Note**\n> b\n- c',
    ],
    [
      'titles of other components',
      ['<Step title="Install">', '\tRun it', '</Step>'],
      '**Install**\n\nRun it',
    ],
  ])('shows %s', (_, lines, expected) => {
    expect(shown(lines)).toBe(expected);
  });

  it.each([
    ['code between fences', ['```js', "import x from 'y'", '{/* a */}', '<Tabs>', '```']],
    ['code in a line', ['`<Tabs>` and `{/* a */}`']],
    ['sentences and comparisons', ['import the data, then', 'export it where a < b']],
  ])('leaves %s alone', (_, lines) => {
    expect(shown(lines).replaceAll('\\', '')).toBe(lines.join('\n'));
  });

  it('finds pictures in its elements', () => {
    const note = aNote(
      'sqs.mdx',
      '# SQS\n<Image alt="A queue" src={require(\'./a.png\').default} />\n',
    );

    expect(note.sections[0]?.markdown).toBe('<img alt="A queue" src="./a.png" />');
  });

  it('keeps its lines where they are, so that problems name the right one', () => {
    const { notes, problems } = aLibrary({
      'sqs.mdx':
        "import x from 'x'\n\n# SQS\n<Tip\n  title='a'\n>\nPull\n</Tip>\n{/* a\nb */}\n## Deep\n[x](gone.md)\n",
    });

    expect(problems).toMatchObject([{ line: 12 }]);
    expect(notes[0]?.sections).toMatchObject([{ startLine: 3 }, { startLine: 11 }]);
  });

  it('is taken apart in steps, so that one as long as a book holds up no answer', () => {
    const steps = Array.from(mdxSteps('<Tip>\n\nPull messages.\n\n</Tip>\n'.repeat(10_000)));

    expect(steps.length).toBeGreaterThan(500);
  });

  it('is read so by its ending alone', () => {
    expect(aNote('sqs.md', '# SQS\n{/* a */}\n').sections[0]?.plain).toBe('{/* a */}');
    expect(aNote('SQS.MDX', '# SQS\n{/* a */}\n').sections[0]?.plain).toBe('');
  });

  it('loses no word and no line, whatever is opened and closed', () => {
    const line = fc.constantFrom(
      ...['<Tabs>', '  <TabItem label="a">', '    ', '</TabItem>', '</Tabs>', '<Tip>', '</Tip>'],
      ...['<>', '</>', '```', '- ', '    <Note>', '<br>', '{/*', '', '`', '<div>'],
    );
    const word = fc.nat({ max: 99 }).map((number) => `word${number}`);
    fc.assert(
      fc.property(fc.array(fc.oneof(line, word), { maxLength: 30 }), (lines) => {
        const { sections } = aNote('note.mdx', `# Note\n\n${lines.join('\n')}\n`);

        const words = lines.filter((text) => text.startsWith('word'));
        const plain = sections.map((section) => section.plain).join('\n');
        expect(plain.match(/word\d+/g) ?? []).toEqual(words);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['<Tabs>\n', '<Tabs ', '{/* ', '<a b={', '`', '{"'])(
    'takes no longer than its text where none of very many is closed: %s',
    (text) => {
      const { sections } = aNote('note.mdx', `# Note\nSQS\n${text.repeat(20_000)}`);

      expect(sections[0]?.plain).toMatch(/^SQS/);
    },
  );
});

/** The first section of a note, as Discord shows it. */
function shown(lines: readonly string[]): string {
  const note = aNote('sqs.mdx', `# SQS\n\n${lines.join('\n')}\n`);
  return toDiscordMarkdown(note.sections[0]?.markdown ?? '');
}
