import { describe, expect, it } from 'vitest';
import { findLongSections } from '../../../src/library/findings/long-sections.ts';
import { findSkippedHeadings } from '../../../src/library/findings/skipped-headings.ts';
import { findTipsSectionsWithoutTips } from '../../../src/library/findings/tips-sections-without-tips.ts';
import { aNote } from '../../builders/library.ts';

describe('headings that skip levels', () => {
  const linesIn = (text: string) =>
    findSkippedHeadings(aNote('a.md', text)).map(({ line }) => line);

  it('are found where a heading is two levels or more below the one before', () => {
    expect(linesIn('# A\n## B\n#### C\nText\n')).toEqual([3]);
  });

  it('are reported once for each kind of jump, with their number', () => {
    const text = '# A\n### B\n# C\n### D\n# E\n#### F\nText\n';

    expect(linesIn(text)).toEqual([2, 6]);
    expect(findSkippedHeadings(aNote('a.md', text)).map(({ message }) => message)).toEqual([
      'The headings go from # to ### at "B", and 1 more in this note.',
      'The headings go from # to #### at "F".',
    ]);
  });

  it.each([
    ['a note that begins lower down', '### A\n#### B\nText\n'],
    ['a note with text above its headings', 'Text\n\n## B\nText\n'],
    ['headings that go up several levels', '# A\n## B\n### C\nText\n# D\nText\n'],
    ['headings in quotes and code', '# A\n> ### B\n\n```\n#### C\n```\n'],
    ['a note without headings', 'Text\n'],
  ])('are none in %s', (_, text) => {
    expect(linesIn(text)).toEqual([]);
  });
});

describe('tips sections without tips', () => {
  const linesIn = (text: string) =>
    findTipsSectionsWithoutTips(aNote('a.md', text)).map(({ line }) => line);

  it.each([
    ['nothing', '# A\n## Exam tips\n\n## More\nText\n', 2],
    ['a table', '# A\n## Exam tips\n| a | b |\n| - | - |\n| c | d |\n', 2],
    ['an image', '# A\n## Exam tips\n![a](b.png)\n', 2],
    ['sections that hold none either', '# A\n## Exam tips\n### S3\n```\ncode\n```\n', 2],
  ])('are found when they hold %s', (_, text, line) => {
    expect(linesIn(text)).toEqual([line]);
  });

  it('are no empty sections on top', () => {
    expect(aNote('a.md', '# A\nText\n## Exam tips\n').problems).toEqual([]);
  });

  it.each([
    ['bullets', '# A\n## Exam tips\n* One\n'],
    ['tips in the sections under them', '# A\n## Exam tips\n### S3\n* One\n### EC2\nTwo\n'],
    [
      'an introduction and tips further down',
      'See:\n\n# S3 exam tips\n![a](b.png)\n## One\n* Tip\n',
    ],
  ])('are none with %s', (_, text) => {
    expect(linesIn(text)).toEqual([]);
  });
});

describe('sections over 4,000 characters', () => {
  const linesIn = (text: string) => findLongSections(aNote('a.md', text)).map(({ line }) => line);

  it('are found with their line', () => {
    expect(linesIn(`# A\nText\n## B\n${'word '.repeat(801)}\n`)).toEqual([3]);
  });

  it('are counted as a reader sees them, without the padding of tables', () => {
    const row = `| a${' '.repeat(3000)} | b |\n`;

    expect(linesIn(`# A\n${row}| - | - |\n${row}`)).toEqual([]);
  });
});
