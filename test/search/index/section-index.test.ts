import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/basics/steps.ts';
import { indexSteps } from '../../../src/search/index/index-notes.ts';
import { FIELDS } from '../../../src/search/index/section-fields.ts';
import { haveCommonSection, impactOf } from '../../../src/search/index/section-index.ts';
import { LINE_BREAK } from '../../../src/search/index/vocabulary.ts';
import { RANKING } from '../../../src/search/ranking-settings.ts';
import { aLibrary } from '../../builders/library.ts';

const library = aLibrary({
  'queues.md': '# Queues\nKeep messages.\n## Delay\nHides messages for minutes.\n',
  'topics.md': '# Topics\nPush messages at once.\n## Filters\nChoose by attribute.\n',
});

describe('the index of sections', () => {
  it('values a term in just those sections that have it', () => {
    const { sections, vocabulary, postings, text } = atOnce(indexSteps(library, RANKING));

    for (const section of sections.keys()) {
      const start = text.fieldStarts[section * FIELDS.length];
      const end = text.fieldStarts[(section + 1) * FIELDS.length];
      const own = new Set(text.terms.subarray(start, end));
      for (let term = LINE_BREAK + 1; term < vocabulary.size; term += 1) {
        expect(impactOf(postings, term, section) > 0).toBe(own.has(term));
      }
    }
  });

  it('knows whether one section that suits has all of some words', () => {
    const index = atOnce(indexSteps(library, RANKING));
    const terms = (...words: readonly string[]) =>
      words.map((word) => index.vocabulary.termOfWord(word) ?? LINE_BREAK);

    const some = () => true;
    expect(haveCommonSection(index, terms('delay', 'minutes', 'queues'), some)).toBe(true);
    expect(haveCommonSection(index, terms('delay', 'attribute'), some)).toBe(false);
    expect(haveCommonSection(index, terms('delay', 'minutes'), () => false)).toBe(false);
  });
});
