import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../../src/library/library.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import type { BuiltEngine } from '../../../src/search/assemble-engine.ts';
import { buildSearchEngine } from '../../../src/search/build-search-engine.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { readEngine, writeEngine } from '../../../src/search/saved/saved-engine.ts';
import { withByteChanged } from '../../builders/changed-byte.ts';
import { aNotesFolder } from '../../builders/notes-folder.ts';
import { answersOf } from '../answers-of.ts';

const TYPED = [
  'lambda',
  'which disk loses its data when the instance stops?',
  'nlb',
  'lamda timout',
  'cloud frnt',
  '"visibility timeout" -dead',
  'how long can a function run at most',
  'quantum chromodynamics',
  ...['', 'la', 'que', 'balancer', 'lamdba', 'simple qeue', 'zzzz'],
];

describe('a saved engine', () => {
  let built: BuiltEngine;
  let file: string;
  beforeAll(async () => {
    built = buildSearchEngine(await loadLibrary([resolve('notes')]));
  });
  beforeEach(async () => {
    file = join(await aNotesFolder(), 'index.saved');
  });

  it('answers as the one that was saved', async () => {
    await writeEngine(file, 'key', built);

    const read = await readEngine(file, 'key', built.library);

    expect(read === null ? null : answersOf(read, TYPED)).toEqual(answersOf(built, TYPED));
  });

  it('knows other forms of its words, and which name its initials stand for most', async () => {
    const library = await loadLibrary([
      await aNotesFolder({
        'a.md': '# New little bird\n# Network load balancer\n# Launching\n',
        'b.md': '# Your network load balancer\n',
      }),
    ]);
    await writeEngine(file, 'key', buildSearchEngine(library));

    const read = await readEngine(file, 'key', library);

    const best = (typed: string) => read?.search(parseQuery(typed), { limit: 1 }).hits[0];
    expect(best('launches')?.section.heading).toBe('Launching');
    expect(best('nlb')?.section.heading).toMatch(/network load balancer/i);
  });

  it('can be of no notes at all', async () => {
    const library: Library = await loadLibrary([await aNotesFolder()]);
    await writeEngine(file, 'key', buildSearchEngine(library));

    const read = await readEngine(file, 'key', library);

    expect(read?.search(parseQuery('lambda'), { limit: 5 }).hits).toEqual([]);
  });

  it('is not there before it is saved', async () => {
    expect(await readEngine(file, 'key', built.library)).toBeNull();
  });

  it('is not taken for that of other notes', async () => {
    await writeEngine(file, 'key', built);

    expect(await readEngine(file, 'another key', built.library)).toBeNull();
  });

  it('is not used for notes with another number of sections, whatever its key', async () => {
    await writeEngine(file, 'key', built);
    const other = await loadLibrary([await aNotesFolder({ 'a.md': '# A\nText' })]);

    expect(await readEngine(file, 'key', other)).toBeNull();
  });

  it('is believed only when each byte is as it was written', async () => {
    const small = buildSearchEngine(
      await loadLibrary([await aNotesFolder({ 'a.md': '# Simple Queue Service\nText of it.' })]),
    );
    await writeEngine(file, 'key', small);
    const whole = await readFile(file);

    await fc.assert(
      fc.asyncProperty(withByteChanged(whole), async (changed) => {
        await writeFile(file, changed);

        expect(await readEngine(file, 'key', small.library)).toBeNull();
      }),
      { numRuns: 40 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        await writeFile(file, whole);
        await truncate(file, length);

        expect(await readEngine(file, 'key', small.library)).toBeNull();
      }),
      { numRuns: 20 },
    );
  });
});
