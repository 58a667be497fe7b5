import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { type Question, questionsAbout, readQuestions } from './question.ts';

/** The folder with other people's notes (`multilingual/zh` and so on); these run where it is given. */
const { NOTA_CORPORA: corpora } = process.env;

const SETS = [
  { name: 'the sample notes', questions: 'questions.jsonl', folder: resolve('notes') },
  ...(corpora === undefined
    ? []
    : [
        {
          name: 'the Chinese notes',
          questions: 'zh-questions.jsonl',
          folder: join(corpora, 'multilingual/zh'),
        },
        {
          name: 'the Japanese notes',
          questions: 'ja-questions.jsonl',
          folder: join(corpora, 'multilingual/ja'),
        },
        { name: 'zets', questions: 'fresh-questions.jsonl', folder: join(corpora, 'zets') },
        {
          name: 'kananinirav',
          questions: 'fresh-questions.jsonl',
          folder: join(corpora, 'kananinirav-clf/sections'),
        },
      ]),
];

for (const { name, questions: file, folder } of SETS) {
  describe(`the judged questions on ${name}`, () => {
    it('name sections that stand where they say', async () => {
      const library = await loadLibrary([folder]);
      const questions = questionsAbout(
        await readQuestions(join(import.meta.dirname, file)),
        folder,
      );

      const standing = new Set(sectionsOf(library));
      const missing = judged(questions).filter((place) => !standing.has(place));

      expect(missing).toEqual([]);
    });
  });
}

describe('the judged questions', () => {
  it('have ids of their own', async () => {
    const texts = await Promise.all(
      ['questions.jsonl', 'zh-questions.jsonl', 'ja-questions.jsonl', 'fresh-questions.jsonl'].map(
        (file) => readQuestions(join(import.meta.dirname, file)),
      ),
    );

    const ids = texts.flat().map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have a section that answers them, unless they are unanswerable', async () => {
    const questions = await readQuestions(join(import.meta.dirname, 'questions.jsonl'));

    const wrong = questions.filter(
      ({ kind, relevant }) => (kind === 'unanswerable') !== (relevant.length === 0),
    );

    expect(wrong).toEqual([]);
  });
});

function sectionsOf(library: Library): readonly string[] {
  return library.sections.map(({ noteId, startLine, heading }) =>
    place(library.noteById.get(noteId)?.file ?? '', startLine, heading),
  );
}

function judged(questions: readonly Question[]): readonly string[] {
  return questions.flatMap(({ relevant }) =>
    relevant.map(({ file, line, heading }) => place(file, line, heading)),
  );
}

function place(file: string, line: number, heading: string): string {
  return `${file}:${line} ${heading}`;
}
