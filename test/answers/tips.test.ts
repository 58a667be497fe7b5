import { describe, expect, it } from 'vitest';
import { randomTip, tipGroup, tips } from '../../src/answers/tips.ts';
import type { Library } from '../../src/library/library.ts';
import { anEngine } from '../builders/engine.ts';
import { aLibrary } from '../builders/library.ts';

const NOTES = {
  'serverless.md': `---
tags: [serverless]
---
# Serverless
No servers to manage.

## Serverless exam tips
* Pay per use
* Scales by itself
`,
  'queues.md': `# Queues

## Exam tips
* Decouples apps
* A serverless choice for messages
* Keeps a message for 14 days
`,
  'docker.md': '# Docker\nContainers are not serverless, and orchestration is work.\n',
};

function tipsAbout(asked: string, notes: Readonly<Record<string, string>> = NOTES) {
  return tips(anEngine(notes), asked);
}

function tipTexts(answer: ReturnType<typeof tipsAbout>) {
  return answer.kind === 'tips'
    ? answer.groups.map(({ note, tips: found }) => [note.title, ...found.map((tip) => tip.plain)])
    : answer.kind;
}

function sectionWithTips(library: Library, title: string): string {
  const note = library.notes.find((candidate) => candidate.title === title);
  return note?.tips[0]?.sectionId ?? '';
}

describe('tips', () => {
  it('gives all tips of a section about the topic, and single ones of others', () => {
    expect(tipTexts(tipsAbout('serverless'))).toEqual([
      ['Serverless', 'Pay per use', 'Scales by itself'],
      ['Queues', 'A serverless choice for messages'],
    ]);
  });

  it('knows a word in its other forms', () => {
    expect(tipTexts(tipsAbout('message'))).toEqual([
      ['Queues', 'A serverless choice for messages', 'Keeps a message for 14 days'],
    ]);
  });

  it('is about what was asked, not about what holds the question together in another language', () => {
    const others = Array.from({ length: 20 }, (_, n) => [
      `otra-${n}.md`,
      `# Otra ${n}\nHay que ver la casa de los otros.\n`,
    ]);
    const notes = {
      ...Object.fromEntries(others),
      'redes.md':
        '# Redes\n## Exam tips\n- La máscara de la red\n- Una VPC por cuenta\n- De los que hay en la casa\n',
      'bases.md':
        '# Bases de datos\n## Exam tips\n- La clave de la tabla\n- El bloqueo de una fila\n',
      'colas.md': '# Colas\nNo hay que ir por SNS.\n',
    };

    expect(tipTexts(tipsAbout('¿qué hay que saber de la VPC?', notes))).toEqual([
      ['Redes', 'Una VPC por cuenta'],
    ]);
    expect(tipTexts(tipsAbout('¿qué hay que saber de SNS?', notes))).toBe('no-tips');
    expect(tipTexts(tipsAbout('los', notes))).toEqual([['Redes', 'De los que hay en la casa']]);
  });

  it('leaves out what has but one of two words where something has both', () => {
    expect(tipTexts(tipsAbout('serverless messages'))).toMatchObject([
      ['Queues', 'A serverless choice for messages', 'Keeps a message for 14 days'],
    ]);
  });

  it('takes an abbreviation by itself or its whole name, not by single words of the name', () => {
    const notes = {
      'kms.md':
        '# AWS KMS\n* Key Management Service (KMS) - keeps keys\n## KMS exam tips\n* Envelopes for large files\n',
      's3.md':
        '---\ntags: [service]\n---\n# S3\n## S3 exam tips\n* Audited: SSE-KMS\n* Finds an object by its key\n',
      'vaults.md': '# Vaults\n## Vault exam tips\n* Share a key management service\n',
      'iam.md': '---\ntags: [service]\n---\n# IAM\n## IAM exam tips\n* No access key in a file\n',
    };

    expect(tipTexts(tipsAbout('kms', notes))).toEqual([
      ['AWS KMS', 'Envelopes for large files'],
      ['Vaults', 'Share a key management service'],
      ['S3', 'Audited: SSE-KMS'],
    ]);
  });

  it('takes single words of the name where nothing says more of an abbreviation', () => {
    const notes = {
      'kms.md': '# Terms\n* Key Management Service - keeps keys\n',
      'iam.md': '# IAM\n## IAM exam tips\n* No access key in a file\n* Ask for it\n',
    };

    expect(tipTexts(tipsAbout('kms', notes))).toEqual([['IAM', 'No access key in a file']]);
  });

  it('says where the notes speak of a topic without tips', () => {
    expect(tipsAbout('orchestration')).toEqual({
      kind: 'no-tips',
      asked: 'orchestration',
      places: 1,
    });
  });

  it('says that the notes have nothing about it', () => {
    expect(tipsAbout('xylophone')).toMatchObject({ kind: 'nothing-found', asked: 'xylophone' });
  });

  it('says that there are no notes at all', () => {
    expect(tipsAbout('serverless', {}).kind).toBe('no-notes');
  });

  it('finds a group again by its section and words', () => {
    const library = aLibrary(NOTES);
    const sectionId = sectionWithTips(library, 'Queues');

    expect(tipGroup(library, sectionId, ['serverless'])?.tips).toHaveLength(1);
    expect(tipGroup(library, sectionId, [])?.tips).toHaveLength(3);
  });

  it('finds no group where the section or its tips are gone', () => {
    const library = aLibrary(NOTES);

    expect(tipGroup(library, 'gone', [])).toBeNull();
    expect(tipGroup(library, sectionWithTips(library, 'Queues'), ['gone'])).toBeNull();
  });
});

describe('a random tip', () => {
  const library = aLibrary(NOTES);
  const [first, second] = library.tips;

  it('is any of all tips', () => {
    const drawn = Array.from({ length: 5 }, (_, n) => randomTip(library, () => n / 5));

    expect(drawn.map((placed) => placed?.tip.id)).toEqual(library.tips.map(({ id }) => id));
  });

  it('is another one than the last', () => {
    expect(randomTip(library, () => 0)).toMatchObject({ tip: first });
    expect(randomTip(library, () => 0, first?.id)).toMatchObject({ tip: second });
  });

  it('is the same one again where there is no other', () => {
    const one = aLibrary({ 'a.md': '# A\n\n## Exam tips\n* Only this\n' });

    expect(randomTip(one, () => 0.99, one.tips[0]?.id)).toMatchObject({ tip: one.tips[0] });
  });

  it('is null if the notes have no tips', () => {
    expect(randomTip(aLibrary({ 'a.md': '# A\n' }), () => 0)).toBeNull();
  });
});
