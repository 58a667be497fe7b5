import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { buildSearchEngine } from '../../src/search/build-search-engine.ts';
import { parseQuery } from '../../src/search/parse-query.ts';

const readme = await readFile('README.md', 'utf8');
const pages = (await readdir('docs')).filter((name) => name.endsWith('.md'));
const texts = await Promise.all(pages.map((name) => readFile(`docs/${name}`, 'utf8')));

describe('the commands that the documents show', () => {
  it('keep what npm says itself out of what scripts read', () => {
    const lines = [readme, ...texts].flatMap((text) => text.split('\n'));
    const forScripts = lines.filter((line) => /npm run .*--json/.test(line));

    expect(forScripts.length).toBeGreaterThan(0);
    expect(forScripts.filter((line) => !line.includes('npm run -s '))).toEqual([]);
  });

  it('ask the sample notes what a section of them answers', async () => {
    const [, question = ''] = /^npm run search -- "(.+)"/m.exec(readme) ?? [];
    const engine = buildSearchEngine(await loadLibrary([resolve('notes')]));

    const [first] = engine.search(parseQuery(question), { limit: 1 }).hits;

    expect(question).toBe('how long is a message hidden');
    expect(first?.section.heading).toBe('Visibility timeout');
  });
});
