import { describe, expect, it } from 'vitest';
import { browse, tagGroups, tagKeyOf } from '../../src/answers/browse.ts';
import { noteNamed } from '../../src/answers/note-named.ts';
import type { Library } from '../../src/library/library.ts';
import { buildSearchEngine } from '../../src/search/build-search-engine.ts';
import { anEngine } from '../builders/engine.ts';
import { aLibrary } from '../builders/library.ts';

const library = aLibrary({
  'b.md': '---\ncategory: aws\ntags: [queue]\n---\n# Part 10\n',
  'a.md': '---\ncategory: AWS\ntags: [Queue, cloud]\naliases: [the second]\n---\n# Part 2\n',
  'c.md': '---\ncategory: azure\ntags: [cloud]\n---\n# Blob\n## Tiers\nText.\n',
  'd.md': '# Loose\n',
});

const engine = buildSearchEngine(library);

function top(from: Library, tagKey: string | null = null) {
  const browsed = browse(buildSearchEngine(from), { kind: 'top' }, tagKey);
  if (browsed?.kind !== 'top') throw new Error(`The top is a ${browsed?.kind}`);
  return browsed.categories;
}

describe('browse', () => {
  it('starts with the categories by name, however they are written, loose notes last', () => {
    const categories = top(library).map(({ name, notes }) => [name, notes.length]);

    expect(categories).toEqual([
      ['AWS', 2],
      ['azure', 1],
      [null, 1],
    ]);
  });

  it('lists the notes of a category by title, numbers by their worth', () => {
    const [{ key } = { key: '' }] = top(library);

    const browsed = browse(engine, { kind: 'category', key }, null);

    expect(browsed).toMatchObject({
      category: { notes: [{ title: 'Part 2' }, { title: 'Part 10' }] },
      above: { index: 0 },
    });
  });

  it('keeps to the notes with a tag', () => {
    const categories = top(library, tagKeyOf(library, 'CLOUD')).map(({ name, notes }) => [
      name,
      notes.map(({ title }) => title),
    ]);

    expect(categories).toEqual([
      ['AWS', ['Part 2']],
      ['azure', ['Blob']],
    ]);
  });

  it('starts with the notes where all are of one category', () => {
    const browsed = browse(anEngine({ 'a.md': '# A\n', 'b.md': '# B\n' }), { kind: 'top' }, null);

    expect(browsed).toMatchObject({
      kind: 'category',
      category: { name: null, notes: [{ title: 'A' }, { title: 'B' }] },
      above: null,
    });
  });

  it('knows the place of a note, so that one can go back there', () => {
    const note = noteNamed(engine, 'part 10');

    const browsed = browse(engine, { kind: 'note', noteId: note?.id ?? '' }, null);

    expect(browsed).toMatchObject({ kind: 'note', above: { key: top(library)[0]?.key, index: 1 } });
  });

  it('gives a section with the others of its note', () => {
    const tiers = library.sections.find(({ heading }) => heading === 'Tiers');

    const browsed = browse(engine, { kind: 'section', sectionId: tiers?.id ?? '' }, null);

    expect(browsed).toMatchObject({
      passage: { section: { heading: 'Tiers' } },
      sections: [{ heading: 'Blob' }, { heading: 'Tiers' }],
    });
  });

  it.each([
    { kind: 'category', key: '__proto__' },
    { kind: 'note', noteId: 'gone' },
    { kind: 'section', sectionId: 'gone' },
  ] as const)('gives nothing for $kind that the notes do not have', (branch) => {
    expect(browse(engine, branch, null)).toBeNull();
  });

  it('gives nothing without notes', () => {
    expect(browse(anEngine({}), { kind: 'top' }, null)).toBeNull();
  });
});

describe('tags', () => {
  it('are one however they are written, the most used first', () => {
    expect(tagGroups(library).map(({ name, notes }) => [name, notes.length])).toEqual([
      ['cloud', 2],
      ['Queue', 2],
    ]);
  });

  it('that no note has are not found', () => {
    expect(tagKeyOf(library, 'nothing')).toBeNull();
  });
});
