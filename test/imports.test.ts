import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';

const TO_ANSWERS = ['src/basics', 'src/library', 'src/search', 'src/answers'];

/** What each part of the program may import besides itself. The other files right in `src/` put the parts together. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/basics': [],
  'src/playground': [],
  'src/store': ['src/basics'],
  'src/library': ['src/basics'],
  'src/search': ['src/basics', 'src/library'],
  'src/answers': ['src/basics', 'src/library', 'src/search'],
  'src/discord': TO_ANSWERS,
  'src/daily': [...TO_ANSWERS, 'src/discord', 'src/store'],
  'src/gaps': [...TO_ANSWERS, 'src/discord', 'src/store'],
  'src/settings': [...TO_ANSWERS, 'src/discord', 'src/store'],
  'src/upkeep': ['src/basics', 'src/discord', 'src/store'],
  'src/cli': [...TO_ANSWERS, 'src/config.ts', 'src/store'],
  'src/cli.ts': ['src/basics', 'src/cli', 'src/dot-env-file.ts'],
  commands: [...TO_ANSWERS, 'src/daily', 'src/discord', 'src/gaps', 'src/settings', 'src/store'],
};

const FILES = ['src', 'commands'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name.replaceAll('\\', '/')))
    .filter((path) => /\.tsx?$/.test(path)),
);

describe('the parts of the program', () => {
  it('are all listed here', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((one) => one.isDirectory());

    expect(folders.filter(({ name }) => MAY_IMPORT[`src/${name}`] === undefined)).toEqual([]);
  });

  it.each(Object.entries(MAY_IMPORT))('%s imports only %j', (part, allowed) => {
    const imports = FILES.filter((path) => isIn(part, path)).flatMap((path) =>
      specifiersIn(path)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => ({ path, imported: join(dirname(path), specifier) })),
    );

    const others = imports.filter(
      ({ imported }) => ![part, ...allowed].some((one) => isIn(one, imported)),
    );

    expect(others).toEqual([]);
  });

  it('leave discord.js to the two that talk to Discord', () => {
    const users = FILES.filter((path) => specifiersIn(path).includes('discord.js'));

    const others = users.filter((path) => !isIn('src/discord', path) && !isIn('src/daily', path));

    expect(others).toEqual([]);
  });
});

function isIn(part: string, path: string): boolean {
  return path === part || path.startsWith(`${part}/`);
}

function specifiersIn(path: string): readonly string[] {
  const found = readFileSync(path, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].flatMap(([, specifier]) => specifier ?? []);
}
