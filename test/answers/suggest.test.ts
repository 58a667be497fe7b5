import { describe, expect, it } from 'vitest';
import { suggestCategories, suggestTags } from '../../src/answers/suggest.ts';
import { aLibrary } from '../builders/library.ts';

const library = aLibrary({
  'a.md': '---\ncategory: web\ntags: [data lake, database]\n---\n# A\n',
  'b.md': '---\ncategory: aws\ntags: [database, big data]\n---\n# B\n',
  'c.md': '---\ncategory: aws\n---\n# C\n',
  'd.md': '# D\n',
});

describe('suggestions', () => {
  it('offer all categories, the largest first, before anything is typed', () => {
    expect(suggestCategories(library, '')).toEqual(['aws', 'web']);
  });

  it('offer tags that begin with what was typed before those that hold it', () => {
    expect(suggestTags(library, 'DATA')).toEqual(['database', 'data lake', 'big data']);
  });

  it('offer nothing for what no tag has', () => {
    expect(suggestTags(library, 'xylophone')).toEqual([]);
  });
});
