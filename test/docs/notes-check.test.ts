import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../../src/library/problems/problem-codes.ts';
import { aNote } from '../builders/library.ts';

const page = aNote('notes-check.md', await readFile('docs/notes-check.md', 'utf8'));
const entries = page.sections.filter(({ level }) => level === 3);

describe('the page about problems in notes', () => {
  it('has an entry for each code, and no other', () => {
    const anchors = entries.map(({ anchor }) => anchor);

    expect(anchors.toSorted()).toEqual([...PROBLEM_CODES]);
  });

  it('says of each how much it matters and what to do', () => {
    for (const { heading, markdown } of entries) {
      expect(markdown, heading).toMatch(
        /^_(?:Error|Warning|Hint)(?:, for a wikilink a hint)?\._ .+\.\s.+\.$/s,
      );
    }
  });
});
