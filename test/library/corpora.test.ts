import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../src/library/findings/check-library.ts';
import type { Library } from '../../src/library/library.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { corpora } from '../builders/corpora.ts';

describe('the notes that come with the bot', async () => {
  const library = await loadLibrary(['notes']);

  it('are all read, without a problem', async () => {
    expect(library.notes.length).toBeGreaterThanOrEqual(20);
    expect(await problemsOf(library)).toEqual({});
  });

  it('each say something to search for', () => {
    expect(library.notes.filter(({ sections }) => sections.length === 0)).toEqual([]);
  });
});

describe.each(corpora('zets'))('275 notes of one author, in %s', async (folder) => {
  const library = await loadLibrary([folder]);

  it('are all read, with their dates and categories', () => {
    expect(library.notes).toHaveLength(275);
    expect(library.notes.filter(({ date }) => date === null)).toEqual([]);
    expect(library.notes.filter(({ category }) => category === 'aws')).toHaveLength(84);
  });

  it('hold 145 exam tips in 41 sections', () => {
    expect(library.sections.filter(({ kind }) => kind === 'tips')).toHaveLength(41);
    expect(library.tips).toHaveLength(145);
  });

  it('have these problems and no others', async () => {
    expect(await problemsOf(library)).toEqual({
      'definition-conflict': 1,
      'heading-level-skipped': 10,
      'image-missing': 7,
      'link-broken': 2,
      'list-indented': 16,
      'section-empty': 4,
      'tag-typo': 2,
      'title-duplicate': 1,
    });
  });

  it('show 199 images', () => {
    expect(library.notes.flatMap(({ images }) => images)).toHaveLength(199);
  });
});

describe.each(corpora('kananinirav-clf/sections'))(
  'notes with tables of contents, in %s',
  async (folder) => {
    const library = await loadLibrary([folder]);

    it('have these problems and no others', async () => {
      expect(await problemsOf(library)).toEqual({ 'anchor-broken': 1, 'image-outside': 16 });
    });

    it('do not search them', () => {
      const contents = library.sections.filter(({ kind }) => kind === 'contents');

      expect(contents).toHaveLength(18);
      expect(contents.every(({ plain }) => plain === '')).toBe(true);
    });
  },
);

/** By language. */
const PROBLEMS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  zh: { 'definition-conflict': 1, 'link-broken': 27, 'section-empty': 1, 'section-long': 4 },
  ja: { 'link-broken': 2 },
};

describe.each(corpora('multilingual/zh', 'multilingual/ja'))('the notes in %s', async (folder) => {
  const library = await loadLibrary([folder]);

  it('have these problems and no others', async () => {
    expect(await problemsOf(library)).toEqual(PROBLEMS[basename(folder)]);
  });

  it('are read without errors', () => {
    expect(library.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(library.sections.length).toBeGreaterThan(250);
  });
});

/** How often a thorough check finds each code. */
async function problemsOf(library: Library): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const { code } of await checkLibrary(library)) {
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}
