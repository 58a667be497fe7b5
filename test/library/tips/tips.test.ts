import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/library/note.ts';
import { aNote } from '../../builders/library.ts';
import { someMarkdown } from '../../builders/markdown.ts';

function tipsIn(text: string): readonly string[] {
  return aNote('note.md', text).tips.map(({ markdown }) => markdown);
}

function headingOf(note: Note, sectionId: string): string | undefined {
  return note.sections.find(({ id }) => id === sectionId)?.heading;
}

describe('tips of a section', () => {
  it('are only its bullets if it has some, whatever is around them', () => {
    const text = '# SQS\n\n## Exam tips\nLearn these well.\n\n* Pull-based\n\nThat is all.\n';

    expect(tipsIn(text)).toEqual(['Pull-based']);
  });

  it('are each on their own line if they are ticked', () => {
    const { tips } = aNote('note.md', '# SQS\n\n## Exam tips\n✅ Pull-based\n✅ Durable\n');

    expect(tips.map(({ line, markdown }) => [line, markdown])).toEqual([
      [4, 'Pull-based'],
      [5, 'Durable'],
    ]);
  });

  it('are its top-level bullets, each with the bullets nested under it', () => {
    const text =
      '# SQS\n\n## Exam tips\n* Pull-based - needs\npolling\n    * Long polling\n* Durable\n';

    const note = aNote('sqs.md', text);

    expect(note.tips).toMatchObject([
      { line: 4, markdown: 'Pull-based - needs\npolling\n\n* Long polling' },
      { line: 7, markdown: 'Durable', plain: 'Durable' },
    ]);
    expect(note.sections.map(({ kind }) => kind)).toEqual(['text', 'tips']);
  });

  it('keep the shape of what is nested, lines that go on at the margin included', () => {
    const tips = tipsIn('## Exam tips\n* One\n    * Two\ngoes on\n    * Three\n\n      > Quoted\n');

    expect(tips).toEqual(['One\n\n* Two\ngoes on\n* Three\n\n  > Quoted']);
  });

  it('are its numbered items too, in every list of the section', () => {
    const tips = tipsIn('## Exam tips\n1. One\n2. Two\n\nAn example:\n\n* Three\n');

    expect(tips).toEqual(['One', 'Two', 'Three']);
  });

  it('are its paragraphs where it has no bullets, without images and lines that lead to something', () => {
    const tips = tipsIn(
      '## Exam tips\nKnow the limits.\n\nFor example:\n\n![map](map.png)\n\nAll.\n',
    );

    expect(tips).toEqual(['Know the limits.', 'All.']);
  });

  it('are its ticked lines where it has neither bullets nor paragraphs of their own', () => {
    const tips = tipsIn('## Key takeaways\n✅ Use queues  \n✅ Use topics\n');

    expect(tips).toEqual(['Use queues', 'Use topics']);
  });

  it('are its paragraphs whole where not every line is ticked', () => {
    const tips = tipsIn(
      '## Exam tips\nQueues keep order,\ntopics do not.\n\n✅ Use queues\nfor work\n',
    );

    expect(tips).toEqual(['Queues keep order,\ntopics do not.', 'Use queues\nfor work']);
  });

  it.each([
    ['bullets', '> * One\n> * Two', ['One', 'Two']],
    ['paragraphs', '> One\n>\n> Two', ['One', 'Two']],
    ['a tab, without its title', '=== "Linux"\n    One.\n=== "Mac"\n    Two.', ['One.', 'Two.']],
    ['a callout, which is one', '> [!tip] One\n>\n> * Two', ['One\n\n* Two']],
  ])('are those in a quote or a tab, too: %s', (_, quote, tips) => {
    expect(tipsIn(`## Exam tips\n${quote}\n`)).toEqual(tips);
  });

  it('include those under the headings below it, which are tips sections of their own', () => {
    const note = aNote(
      'aws.md',
      '# AWS\n## Exam tips\n### Lambda\n* 15 minutes\n## Other\n* Text\n',
    );

    expect(note.tips.map(({ sectionId }) => headingOf(note, sectionId))).toEqual(['Lambda']);
    expect(note.sections.map(({ kind }) => kind)).toEqual(['text', 'tips', 'tips', 'text']);
  });

  it('are all bullets of a note whose title says that it holds exam tips', () => {
    const tips = tipsIn('---\ntitle: SQS exam tips\n---\n* One\n\n## Queues\n* Two\n');

    expect(tips).toEqual(['One', 'Two']);
  });

  it('are not sought in code', () => {
    const tips = tipsIn('## Exam tips\n```\n* Not a tip\n```\n');

    expect(tips).toEqual([]);
  });
});

describe('tips outside of a tips section', () => {
  it.each([
    ['a callout', '> [!tip]\n> Know SQS.\n>\n> * well', 'Know SQS.\n\n* well'],
    ['a callout with a title', '> [!TIP] Know SQS.', 'Know SQS.'],
    ['a callout titled as one', '> [!tip] 💡 Exam tip\n> Know SQS.\n> Well.', 'Know SQS.\nWell.'],
    ['a callout titled as one, above bullets', '> [!tip] Exam tips:\n> * Know SQS.', '* Know SQS.'],
    ['a callout titled otherwise', '> [!tip] Queues\n> Know SQS.', 'Queues\nKnow SQS.'],
    ['a box of MkDocs', '!!! tip\n    Know SQS.\n\n    * well', 'Know SQS.\n\n* well'],
    [
      'a tab of MkDocs',
      '=== "A"\n    Exam tip: know:\n\n    * SQS\n        * well',
      'know:\n\n* SQS\n    * well',
    ],
    ['a box in a tab of MkDocs', '=== "A"\n    !!! tip\n        Know SQS.', 'Know SQS.'],
    ['a box of Docusaurus', ':::tip\nKnow SQS.\n\n* well\n:::', 'Know SQS.\n\n* well'],
    ['a box of VuePress', '::: tip Know\nSQS.\n:::', 'Know\n\nSQS.'],
    ['a quote with a label', '> 💡 **Exam tip:** Know SQS.', 'Know SQS.'],
    ['a bold label', '**Exam Tip:** Know SQS.', 'Know SQS.'],
    ['a bold label with the colon outside', '**Exam tip**: Know SQS.', 'Know SQS.'],
    ['a plain label', 'Exam tip: Know SQS.', 'Know SQS.'],
    ['a label after a dash', '*Exam hint* - Know SQS.', 'Know SQS.'],
    ['a label in a bullet', '* Queues\n    * Exam tip: Know SQS.', 'Know SQS.'],
    [
      'a label in a bullet above others',
      '* Exam tip: Know SQS.\n    * well',
      'Know SQS.\n\n* well',
    ],
    ['a label in a later line', 'Queues hold messages.\nExam tip: Know SQS.', 'Know SQS.'],
    ['a Chinese label', '考试提示：了解 SQS。', '了解 SQS。'],
    ['a German label', '**Merke:** Know SQS.', 'Know SQS.'],
    ['a German label with a sign', '**Merke**!: Know SQS.', 'Know SQS.'],
    ['a German label in bold', '**Merke!** Know SQS.', 'Know SQS.'],
    ['a German label of exams', '💡 Pruefungstipp - Know SQS.', 'Know SQS.'],
    ['a Spanish label', '> **Consejo de examen**: Know SQS.', 'Know SQS.'],
    ['a French label', '> ✅ **À retenir :** Know SQS.', 'Know SQS.'],
    ['an Italian label', '* Da ricordare: Know SQS.', 'Know SQS.'],
    ['a Portuguese label', '**Dica para a prova:** Know SQS.', 'Know SQS.'],
    ['a callout of another language', '> [!astuce]\n> Know SQS.', 'Know SQS.'],
    ['a callout of another language', '> [!merke] Queues\n> Know SQS.', 'Queues\nKnow SQS.'],
    ['a box of another language', ':::consejo\nKnow SQS.\n:::', 'Know SQS.'],
    ['a callout titled as a tip', '> [!tip] Dica\n> Know SQS.', 'Know SQS.'],
    ['a callout titled in its language', '> [!tip] Ricorda\n> Know SQS.', 'Know SQS.'],
    ['a line of another language above bullets', '**À retenir :**\n\n* Know SQS.', 'Know SQS.'],
    ['a bold line above bullets', '**Exam tips**\n\n* Know SQS.', 'Know SQS.'],
    ['a bold line of other words above bullets', '**Key takeaways**\n\n* Know SQS.', 'Know SQS.'],
    ['a label above bullets', 'Exam tips:\n* Know SQS.', 'Know SQS.'],
    ['a bullet above bullets', '* **Exam tips:**\n    * Know SQS.', 'Know SQS.'],
    ['a label that leads to bullets', 'Exam tip: know:\n\n* SQS', 'know:\n\n* SQS'],
  ])('are found in %s', (_, text, tip) => {
    const note = aNote('sqs.md', `# SQS\n${text}\n`);

    expect(note.tips.map(({ markdown }) => markdown)).toEqual([tip]);
    expect(note.sections.map(({ kind }) => kind)).toEqual(['text']);
  });

  it.each([
    ['another callout', '> [!warning]\n> Know SQS.'],
    ['another callout of another language', '> [!achtung]\n> Know SQS.'],
    ['key points of something', '**Pontos-chave:**\n\n* Know SQS.'],
    ['a hint of another language', 'Tipp: Know SQS.\nAstuce : Know SQS.'],
    ['a sentence with such a word', 'Merke dir SQS.\n\nÀ retenir pour SQS.'],
    ['a sentence about exam tips', 'Exam tips are at the end of each note.'],
    ['a question', 'Exam tips? See below.'],
    ['a plain bullet', '* Know SQS.'],
    ['a text behind a line that announces bullets', '**Exam tips**\n\nKnow SQS.'],
  ])('are not seen in %s', (_, text) => {
    expect(tipsIn(`# SQS\n${text}\n`)).toEqual([]);
  });

  it.each([
    [
      'under a label that speaks for a list',
      '**Exam tips**\n\n- 💡 **Exam tip:** SQS is pull\n- second\n  > [!tip] nested\n',
      ['SQS is pull', 'second\n\n> [!tip] nested'],
    ],
    [
      'in a list that a tip leads to',
      'Exam tip: know:\n\n- Exam tip: SQS is pull\n',
      ['know:\n\n- Exam tip: SQS is pull'],
    ],
  ])('are listed once where they have labels of their own %s', (_, text, tips) => {
    expect(tipsIn(`# SQS\n${text}`)).toEqual(tips);
  });

  it('are single ones before one that leads to bullets', () => {
    const note = aNote(
      'sqs.md',
      '# SQS\nExam tip: One.\nExam tip: Two.\nExam tip: know:\n\n* Three\n',
    );

    expect(note.tips).toMatchObject([
      { line: 2, markdown: 'One.' },
      { line: 3, markdown: 'Two.' },
      { line: 4, markdown: 'know:\n\n* Three' },
    ]);
  });

  it('each keep the line where they begin', () => {
    const note = aNote('sqs.md', '# SQS\nText.\nExam tip: One.\nMore.\nExam tip: Two.\n');

    expect(note.tips).toMatchObject([
      { line: 3, markdown: 'One.\nMore.' },
      { line: 5, markdown: 'Two.' },
    ]);
  });
});

describe('the key of a tip', () => {
  it('stays when other tips, its nested bullets and its place change', () => {
    const before = aNote('sqs.md', '## Exam tips\n* Pull-based\n* Durable\n');
    const after = aNote('sqs.md', '# SQS\n\n## Exam tips\n* **Durable**\n    * very\n* New\n');

    expect(after.tips[0]?.id).toBe(before.tips[1]?.id);
  });

  it('stays when its spelling is mended', () => {
    const idOf = (tip: string) => aNote('sqs.md', `## Exam tips\n* ${tip}\n`).tips[0]?.id;

    expect(idOf('Pull based: see `S3`.')).toBe(idOf('pull-based,  see Ｓ3'));
    expect(idOf('Pull based')).not.toBe(idOf('Push based'));
  });

  it('is the same in each version of the program, for the database has it', () => {
    const { tips } = aNote('sqs.md', '## Exam tips\n* Durable\n* Durable\n');

    expect(tips.map(({ id }) => id)).toEqual(['Za26tufGjv', 'L7q1-9K_eq']);
  });

  it('differs between tips with the same words', () => {
    const note = aNote('sqs.md', '## Exam tips\n* Durable\n* Durable\n* Durable\n');

    expect(new Set(note.tips.map(({ id }) => id)).size).toBe(3);
  });
});

it('finds tips inside their sections, whatever the note says', () => {
  fc.assert(
    fc.property(someMarkdown(), (text) => {
      const note = aNote('any.md', `## Exam tips\n${text}`);

      for (const tip of note.tips) {
        const section = note.sections.find(({ id }) => id === tip.sectionId);
        expect(tip.line).toBeGreaterThanOrEqual(section?.startLine ?? Number.POSITIVE_INFINITY);
        expect(tip.line).toBeLessThanOrEqual(section?.endLine ?? 0);
        expect(tip.plain).not.toBe('');
      }
      expect(new Set(note.tips.map(({ id }) => id)).size).toBe(note.tips.length);
    }),
  );
});
