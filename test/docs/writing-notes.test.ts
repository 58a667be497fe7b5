import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/library/note.ts';
import { parseSynonyms } from '../../src/library/synonyms.ts';
import { aLibrary, aNote } from '../builders/library.ts';

const guide = aNote('writing-notes.md', await readFile('docs/writing-notes.md', 'utf8'));

describe('the guide to writing notes', () => {
  it('begins with a note that has nothing wrong in it and all that it says', () => {
    const [note = aNote('example.md', '')] = examplesUnder('A note in short');

    expect(note).toMatchObject({
      title: 'Amazon SQS',
      path: '/aws/sqs',
      date: '2025-01-13T09:00:00',
      category: 'aws',
      tags: ['messaging', 'serverless'],
      aliases: ['message queue'],
      problems: [],
    });
    expect(note.sections.map(({ heading }) => heading)).toEqual([
      'Amazon SQS',
      'Visibility timeout',
      'SQS exam tips',
    ]);
    expect(note.definitions).toMatchObject([{ term: 'Simple Queue Service', aliases: ['SQS'] }]);
    expect(note.tips).toHaveLength(2);
  });

  it('shows forms of definitions that are all understood, and dashes that are left alone', () => {
    const terms = examplesUnder('Definitions').map(({ definitions }) =>
      definitions.map(({ term }) => term),
    );

    expect(terms).toEqual([
      ['Lambda', 'Simple Queue Service', 'Fargate'],
      ['Envelope encryption'],
      ['Task definition', 'Cluster'],
      ['Latency', 'Hot spot'],
      ['der Betrug', 'lügen'],
      ['Blast radius', 'Idempotency'],
      ['Athena'],
      ['Backpressure'],
      [],
    ]);
  });

  it('shows ways to mark exam tips that are all understood', () => {
    const examples = ['Exam tips', 'Boxes, components and macros'].flatMap(examplesUnder);
    const tips = examples.map((note) => note.tips.map(({ plain }) => plain));

    expect(tips).toEqual([
      [
        'SQS is pull, SNS is push',
        'Messages processed twice\nRaise the visibility timeout, or make the work idempotent',
      ],
      [
        'Round up to 4 KB first, multiply afterwards.',
        'strong reads cost twice as much as eventual ones.',
        'a GSI has its own capacity.',
      ],
      ['On-demand tables need no planning of capacity.'],
    ]);
  });

  it('names headings and labels of other languages that are all understood', () => {
    const rows = (textUnder('Exam tips').match(/^\| .*`.*$/gm) ?? []).map((row) => row.split('|'));
    const namesIn = (cell = '') => Array.from(cell.matchAll(/`([^`]+)`/g), ([, name]) => name);
    const tipsIn = (text: string) => aNote('note.md', text).tips.map(({ plain }) => plain);

    expect(rows).toHaveLength(7);
    for (const [, , headings, labels] of rows) {
      for (const heading of namesIn(headings)) {
        expect(tipsIn(`## ${heading}\n- SQS is pull\n`)).toEqual(['SQS is pull']);
      }
      for (const label of namesIn(labels)) {
        expect(tipsIn(`${label} SQS is pull`)).toEqual(['SQS is pull']);
      }
    }
  });

  it('shows links that lead where it says', () => {
    const [{ file, sections } = guide] = examplesUnder('Links');
    const library = aLibrary({
      [file]: sections.map(({ markdown }) => markdown).join('\n'),
      'lambda.md': '# AWS Lambda\n\n## Lambda limits\n\n15 minutes\n',
      'kms.md': '# AWS KMS\n\n## Kinds of keys\n\nsymmetric\n',
    });

    expect(library.problems).toEqual([]);
    expect(
      library.links.map(({ toNoteId, toSectionId }) => [
        library.noteById.get(toNoteId)?.file,
        library.sectionById.get(toSectionId ?? '')?.heading,
      ]),
    ).toEqual([
      ['lambda.md', undefined],
      ['lambda.md', 'Lambda limits'],
      ['kms.md', undefined],
      ['kms.md', 'Kinds of keys'],
    ]);
  });

  it('shows synonyms that are understood', () => {
    const section = guide.sections.find(({ heading }) => heading === 'Synonyms');
    const [, example = ''] = /^```yaml\n(.*?)^```$/ms.exec(section?.markdown ?? '') ?? [];

    expect(parseSynonyms(example)).toEqual({
      groups: [
        ['k8s', 'kubernetes'],
        ['instance', 'server', 'virtual machine'],
      ],
      findings: [],
    });
  });
});

/** The example notes under a heading of the guide, each read as a separate note. */
function textUnder(heading: string): string {
  return guide.sections.find((one) => one.heading === heading)?.markdown ?? '';
}

function examplesUnder(heading: string): readonly Note[] {
  return [...textUnder(heading).matchAll(/^```(?:markdown|text)\n(.*?)^```$/gms)].map(
    ([, text = ''], index) => aNote(`example-${index + 1}.md`, text),
  );
}
