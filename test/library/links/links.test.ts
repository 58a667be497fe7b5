import { describe, expect, it } from 'vitest';
import type { Library } from '../../../src/library/library.ts';
import { aLibrary } from '../../builders/library.ts';

const LAMBDA =
  '---\ntitle: AWS Lambda\naliases: [FaaS]\npath: /2022/5/aws-lambda\n---\n# Lambda\nx\n## Limits\ny\n';

describe('links between notes', () => {
  it.each([
    ['a path beside the note', '[x](lambda.md)'],
    ['a path with a dot', '[x](./lambda.md)'],
    ['a path up and down again', '[x](../aws/lambda.md)'],
    ['a path from the top of the folder', '[x](/aws/lambda.md)'],
    ['a path without the ending', '[x](lambda)'],
    ['a path in other letters', '[x](Lambda.MD)'],
    ['the path that the front matter gives', '[x](/2022/5/aws-lambda)'],
    ['a reference', '[x][ref]\n\n[ref]: lambda.md'],
    ['a wikilink by file name', '[[lambda]]'],
    ['a wikilink by path', '[[aws/lambda]]'],
    ['a wikilink by a path up and down again', '[[../aws/lambda]]'],
    ['a wikilink by a path beside the note', '[[./lambda.md]]'],
    ['a wikilink by title', '[[AWS Lambda]]'],
    ['a wikilink by alias', '[[faas|functions]]'],
    ['an embedded note', '![[lambda]]'],
  ])('are followed by %s', (_, link) => {
    const library = aLibrary({ 'aws/sqs.md': `# SQS\n${link}\n`, 'aws/lambda.md': LAMBDA });

    expect(linksOf(library)).toEqual(['SQS -> AWS Lambda']);
    expect(library.problems).toEqual([]);
  });

  it.each([
    ['an anchor', '[x](lambda.md#limits)'],
    ['an anchor in capitals', '[x](lambda.md#Limits)'],
    ['a heading behind a wikilink', '[[lambda#Limits]]'],
    ['a heading under another one', '[[lambda#Lambda#Limits]]'],
  ])('lead to the section named by %s', (_, link) => {
    const library = aLibrary({ 'aws/sqs.md': `# SQS\n${link}\n`, 'aws/lambda.md': LAMBDA });

    expect(linksOf(library)).toEqual(['SQS -> AWS Lambda#Limits']);
    expect(library.problems).toEqual([]);
  });

  it('lead to sections of the note itself', () => {
    const library = aLibrary({ 'sqs.md': '# SQS\n[x](#limits) [[#Limits]]\n## Limits\ny\n' });

    expect(linksOf(library)).toEqual(['SQS -> SQS#Limits', 'SQS -> SQS#Limits']);
  });

  it.each(['[x](../aws/)', '[x](../aws)'])('lead from a folder to its README: %s', (link) => {
    const library = aLibrary({ 'gcp/a.md': `# A\n${link}\n`, 'aws/README.md': '# AWS\nx\n' });

    expect(linksOf(library)).toEqual(['A -> AWS']);
  });

  it.each(['[x](../)', '[x](..)', '[x](/)'])('lead from the top to its README: %s', (link) => {
    const library = aLibrary({ 'aws/a.md': `# A\n${link}\n`, 'README.md': '# Top\nx\n' });

    expect(linksOf(library)).toEqual(['A -> Top']);
  });

  it.each([
    ['an anchor that the text sets', '[x](#here)', '<a id="here"></a>Text'],
    ['an emoji before the heading', '[x](#limits-of-it)', 'Text\n## ⚡️limits of it\nText'],
    ['the anchor of a heading in a quote', '[x](#quoted)', '> ## Quoted\n> Text'],
    ['a block of Obsidian', '[[#^abc123]]', 'Text ^abc123'],
    ['the top of the page', '[x](#top) [y](#)', 'Text'],
    ['a footnote of GitBook', '[dictum](#user-content-fn-1)[^1]', '\n[^1]: Said by the way.'],
    ['an encoded anchor', '[x](#%E4%BA%8B%E5%8A%A1)', 'Text\n## 事务\nText'],
  ])('to %s are no problem', (_, link, text) => {
    expect(aLibrary({ 'a.md': `# A\n${link}\n${text}\n` }).problems).toEqual([]);
  });

  it.each([
    ['a note that is not there', '[x](gone.md)', 'link-broken', 'warning'],
    ['a note that is not there yet', '[[Gone]]', 'link-broken', 'hint'],
    ['a heading that is not there', '[x](lambda.md#gone)', 'anchor-broken', 'warning'],
    ['a heading of this note that is not there', '[x](#gone)', 'anchor-broken', 'warning'],
    ['a heading that is not there, by a wikilink', '[[lambda#Gone]]', 'anchor-broken', 'hint'],
  ])('to %s are problems', (_, link, code, severity) => {
    const library = aLibrary({ 'sqs.md': `# SQS\nOne\ntwo ${link}\n`, 'lambda.md': LAMBDA });

    expect(library.problems).toMatchObject([{ file: 'sqs.md', line: 3, code, severity }]);
  });

  it('of Obsidian to a heading without its signs are no problems', () => {
    const library = aLibrary({
      'a.md': '# A\n[[#_Term _ Time and space]], [[#Space]]\n## _Term:_ Time and space\ny\n',
    });

    expect(linksOf(library)).toEqual(['A -> A#Term: Time and space', 'A -> A']);
    expect(library.problems).toMatchObject([{ message: 'This note has no heading #Space.' }]);
  });

  it('to a heading that nearly reads so lead there, and are problems', () => {
    const library = aLibrary({ 'a.md': '# A\n[x](#time–and-space)\n## Time - and space\ny\n' });

    expect(linksOf(library)).toEqual(['A -> A#Time - and space']);
    expect(library.problems).toMatchObject([
      { code: 'anchor-broken', line: 2, whatWasDone: 'The link leads to "Time - and space".' },
    ]);
  });

  it.each([
    ['[x](#gone)', 'This note has no heading #gone.'],
    ['[x](lambda.md#gone)', 'The note lambda.md has no heading #gone.'],
  ])(
    'to a heading that is not there say in which note, and lead to all of it: %s',
    (link, message) => {
      const library = aLibrary({ 'sqs.md': `# SQS\n${link}\n`, 'lambda.md': LAMBDA });

      const whatWasDone = 'The link leads to the note as a whole.';
      expect(library.problems).toMatchObject([{ message, whatWasDone }]);
    },
  );

  it.each([
    ['other files', '[x](slides.pdf) [y](./code/main.py) [[slides.pdf]]'],
    ['folders without a README', '[x](./images/)'],
    ['places outside the folder', '[x](../../elsewhere.md)'],
    ['the web', '[x](https://example.org/gone.md) <https://example.org/gone.md>'],
  ])('are not looked for among %s', (_, link) => {
    const library = aLibrary({ 'aws/a.md': `# A\n${link}\n` });

    expect(library.links).toEqual([]);
    expect(library.problems).toEqual([]);
  });

  it('find the nearest of several notes with one name', () => {
    const library = aLibrary({
      'a.md': '# A\n[[lambda]] [[old/lambda]]\n',
      'old/deep/lambda.md': '# Deep\nx\n',
      'new/lambda.md': '# New\nx\n',
      'x/old/lambda.md': '# Old\nx\n',
    });

    expect(linksOf(library)).toEqual(['A -> New', 'A -> Old']);
  });
});

/** `SQS -> AWS Lambda#Limits`: from section to note and section. */
function linksOf(library: Library): string[] {
  return library.links.map(({ fromSectionId, toNoteId, toSectionId }) => {
    const from = library.sectionById.get(fromSectionId)?.heading;
    const to = library.noteById.get(toNoteId)?.title;
    const section = toSectionId === null ? '' : `#${library.sectionById.get(toSectionId)?.heading}`;
    return `${from} -> ${to}${section}`;
  });
}
