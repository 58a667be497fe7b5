import { access, readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const documents = (await readdir('docs')).map((name) => `docs/${name}`);
const reached = await reachedFrom('README.md');

describe('the documents', () => {
  it('can all be reached from the README, pictures too', () => {
    expect(documents.filter((path) => !reached.has(path))).toEqual([]);
  });

  it('link to files that are there', async () => {
    for (const path of reached) await expect(access(path), path).resolves.toBeUndefined();
  });
});

/** Every file of the project that is linked from a file, directly or indirectly. */
async function reachedFrom(start: string): Promise<ReadonlySet<string>> {
  const found = new Set([start]);
  // Iterating over a Set includes what is added meanwhile.
  for (const path of found) {
    for (const linked of path.endsWith('.md') ? linksIn(path, await readFile(path, 'utf8')) : []) {
      found.add(linked);
    }
  }
  return found;
}

function linksIn(path: string, markdown: string): readonly string[] {
  const withoutExamples = markdown.replace(/^```.*?^```$/gms, '').replace(/`[^`\n]*`/g, '');
  return [...withoutExamples.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, to = '']) =>
    posix.join(posix.dirname(path), to),
  );
}
