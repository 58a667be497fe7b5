import { describe, expect, it } from 'vitest';
import { buildSearchEngine } from '../../src/search/build-search-engine.ts';
import { createCategoryViews } from '../../src/search/category-views.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { anEngine } from '../builders/engine.ts';

const note = (category: string | null, text: string): string =>
  category === null ? text : `---\ncategory: ${category}\n---\n${text}`;

const engine = anEngine({
  'lambda.md': note('aws', '# Lambda\n- Lambda - runs code, see [it](runbooks.md)\n'),
  'functions.md': note('azure', '# Functions\n- Functions - run code\n## Exam tips\n- Cheap.\n'),
  'runbooks.md': note(null, '# Runbooks\nHow code is run, see [this](lambda.md#none).\n'),
});

const viewOf = createCategoryViews();

describe('the view of some categories', () => {
  it('is the engine itself where all notes are visible', () => {
    expect(viewOf(engine, null)).toBe(engine);
  });

  it('finds, suggests and defines nothing of the others', () => {
    const view = viewOf(engine, ['aws']);

    const found = view.search(parseQuery('code'), { limit: 10 });

    expect(found.hits.map(({ section }) => section.heading)).toEqual(['Lambda']);
    expect(found.total).toBe(1);
    expect(view.mentions(parseQuery('code')).size).toBe(1);
    expect(view.search(parseQuery('functions'), { limit: 10, onlyTips: true }).hits).toEqual([]);
    expect(view.suggest('func', 10)).toEqual([]);
    expect(view.suggest('', 10).map(({ text }) => text)).toEqual(['Lambda', 'aws']);
    expect(view.definitionsOf('functions')).toEqual([]);
    expect(view.suggest('functons', 5)).toEqual([]);
  });

  it('knows no section of the others that is alike', () => {
    const { sections } = engine.library;
    const lambda = sections.find(({ heading }) => heading === 'Lambda');
    const alikeIn = (categories: readonly string[] | null) =>
      lambda === undefined ? null : viewOf(engine, categories).similarTo(lambda, { limit: 5 });

    expect(alikeIn(null)?.map(({ section }) => section.heading)).toContain('Runbooks');
    expect(alikeIn(['aws'])).toEqual([]);
  });

  it('holds only what belongs to its notes', () => {
    const { library } = viewOf(engine, ['aws']);

    expect(library.notes.map(({ file }) => file)).toEqual(['lambda.md']);
    expect(library.sections).toHaveLength(1);
    expect([library.tips, library.links]).toEqual([[], []]);
    expect(library.definitions.map(({ term }) => term)).toEqual(['Lambda']);
    expect(library.problems).toEqual([]);
  });

  it('shows the notes without a category where those are wanted', () => {
    const { library } = viewOf(engine, ['azure', '']);

    expect(library.notes.map(({ file }) => file)).toEqual(['functions.md', 'runbooks.md']);
    expect(library.problems).toMatchObject([{ file: 'runbooks.md' }]);
  });

  it('keeps to the filter of a search within it', () => {
    const view = viewOf(engine, ['aws', 'azure']);

    const { hits } = view.search(parseQuery('code'), {
      limit: 10,
      accepts: ({ heading }) => heading === 'Functions',
    });

    expect(hits.map(({ section }) => section.heading)).toEqual(['Functions']);
  });

  it('is built once, whatever the order of its categories, and again for new notes', () => {
    const reloaded = buildSearchEngine(engine.library);

    expect(viewOf(engine, ['azure', 'aws'])).toBe(viewOf(engine, ['aws', 'azure']));
    expect(viewOf(reloaded, ['aws'])).not.toBe(viewOf(engine, ['aws']));
  });
});
