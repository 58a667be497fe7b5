import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/basics/steps.ts';
import { isMdxSteps } from '../../../src/library/formats/is-mdx.ts';
import { aNote } from '../../builders/library.ts';

describe('a file `.md` of Docusaurus', () => {
  it.each([
    [
      'imports the component that it shows',
      "import Tabs from '@theme/Tabs';\n\n## Limits\n\nSQS <Tabs/> is pull",
    ],
    [
      'imports several over several lines',
      "import {\n  Red,\n} from '../x';\n## Limits\nSQS <Red>is pull</Red>",
    ],
    ['has tabs', '## Limits\n<Tabs>\n<TabItem>\n\nSQS is pull\n\n</TabItem>\n</Tabs>'],
    ['has a box in a list', '## Limits\n- SQS\n  <Note>\n  is pull\n  </Note>'],
  ])('is MDX where it %s', (_, text) => {
    const [section] = aNote('sqs.md', text).sections;

    expect(section).toMatchObject({ heading: 'Limits', plain: expect.stringMatching(/^SQS\s+is/) });
    expect(section?.plain).not.toMatch(/[<>]|import|Red/);
  });

  it('has boxes with their titles', () => {
    const text = '# SQS\n\n<Definition name="Queue">Work that waits</Definition>\n';

    expect(aNote('sqs.md', text).sections[0]?.plain).toBe('Queue: Work that waits');
  });
});

describe('plain Markdown', () => {
  it.each([
    ['an import in a sentence', "import x from 'y' brings x in\n\nThen `<X/>` is <b>there</b>"],
    ['a component that is only named', "import App from './app'\n\nNever <Reset>"],
    ['a type', '<Note>\nA List<String> of notes\n</Note>'],
    ['what somebody fills in', '<Note>\n<Your name>\n</Note>'],
    ['a component in code', '```jsx\n<Tabs>\n</Tabs>\n```\n\n`<Note>x</Note>`'],
    ['indented code', 'Text\n\n    <Tabs>\n    </Tabs>\n'],
    ['an unknown element', '<Location />\n\n<Host>a</Host>'],
    ['HTML in capitals', '<Details>\n<Summary>More</Summary>\nText\n</Details>'],
    ['a component that is not closed', '<Tabs>\n\nText'],
    ['an address', '<https://example.org>\n\n<Ada@example.org>'],
  ])('stays plain with %s', (_, text) => {
    expect(atOnce(isMdxSteps(text))).toBe(false);
  });

  it.each([
    'import {\n',
    "import A from 'a'\n",
    '<Note ',
    '<Note>\n',
    '<A x={',
    '{/*',
    '`',
    '<Note\n',
  ])(
    'is told from MDX in no longer than its text where none of very many is closed: %s',
    (text) => {
      expect(atOnce(isMdxSteps(`<Tabs>\n${text.repeat(20_000)}`))).toBe(false);
    },
  );
});
