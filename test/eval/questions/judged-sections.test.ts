import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../../src/library/library.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { corpora } from '../../builders/corpora.ts';
import { judgedSet, type Question, questionsAbout, readQuestions } from './question.ts';

const ALL_SETS = [
  'questions',
  'zh-questions',
  'ja-questions',
  'european-questions',
  'fresh-questions',
  'subject-questions',
];

const FOLDERS_OF_SETS: Readonly<Record<string, readonly string[]>> = {
  questions: [resolve('notes')],
  'zh-questions': corpora('multilingual/zh'),
  'ja-questions': corpora('multilingual/ja'),
  'fresh-questions': corpora('zets', 'kananinirav-clf/sections'),
};

const FOLDERS = Object.entries(FOLDERS_OF_SETS).flatMap(([set, folders]) =>
  folders.map((folder) => ({ set, folder })),
);

describe.each(FOLDERS)('the judged questions of $set on $folder', ({ set, folder }) => {
  it('name sections that are where they say', async () => {
    const library = await loadLibrary([folder]);
    const questions = questionsAbout(await readQuestions(judgedSet(set)), folder);

    const standing = new Set(sectionsOf(library));
    const missing = placesIn(questions).filter((place) => !standing.has(place));

    expect(missing).toEqual([]);
  });
});

describe('the judged questions', () => {
  it('have ids of their own', async () => {
    const sets = await Promise.all(ALL_SETS.map((set) => readQuestions(judgedSet(set))));

    const ids = sets.flat().map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have a section that answers them, unless they are unanswerable', async () => {
    const questions = await readQuestions(judgedSet('questions'));

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

function placesIn(questions: readonly Question[]): readonly string[] {
  return questions.flatMap(({ relevant }) =>
    relevant.map(({ file, line, heading }) => place(file, line, heading)),
  );
}

function place(file: string, line: number, heading: string): string {
  return `${file}:${line} ${heading}`;
}
