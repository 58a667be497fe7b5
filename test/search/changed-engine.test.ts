import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import type { Note } from '../../src/library/note.ts';
import {
  type BuiltEngine,
  buildSearchEngine,
  changeSearchEngineInSlices,
} from '../../src/search/build-search-engine.ts';
import { readEngine, writeEngine } from '../../src/search/saved/saved-engine.ts';
import { aNote } from '../builders/library.ts';
import { aNotesFolder } from '../builders/notes-folder.ts';
import { answersOf } from './answers-of.ts';

/** Few words, so that notes share them; some are forms of one another, initials, or a typo away. */
const WORDS = [
  ...['lambda', 'queue', 'queues', 'queued', 'bucket', 'buckets', 'network', 'load', 'balancer'],
  ...[
    'nlb',
    'tables',
    'table',
    'message',
    'messages',
    'timeouts',
    'timeout',
    'the',
    'of',
    't2.micro',
  ],
];
const TYPED = [
  'lambda',
  'queues of messages',
  'nlb',
  'network load balancer',
  'tabel',
  'bucke',
  'mes',
];
const FILES = Array.from(
  { length: 14 },
  (_, number) => `note-${String(number).padStart(2, '0')}.md`,
);

const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 });
const aSection = fc
  .record({
    heading: words,
    level: fc.constantFrom('##', '###'),
    text: words,
    isTerm: fc.boolean(),
  })
  .map(({ heading, level, text, isTerm }) => {
    const [term = '', ...meaning] = text;
    const body = isTerm ? `* ${term} - is a ${meaning.join(' ')}` : text.join(' ');
    return `${level} ${heading.slice(0, 3).join(' ')}\n${body}\n`;
  });
const aText = fc
  .record({
    title: words,
    tag: fc.constantFrom(...WORDS),
    sections: fc.array(aSection, { maxLength: 4 }),
  })
  .map(
    ({ title, tag, sections }) =>
      `---\ncategory: ${tag}\ntags: [${tag}]\n---\n# ${title.slice(0, 2).join(' ')}\n${sections.join('')}`,
  );
/** A note gets another text, or goes. */
const anEdit = fc.record({
  file: fc.constantFrom(...FILES),
  text: fc.option(aText, { freq: 4 }),
});

describe('an engine that follows its notes', () => {
  it('answers as if it were built anew, whatever was changed, added and deleted before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(aText, { minLength: FILES.length, maxLength: FILES.length }),
        fc.array(anEdit, { minLength: 1, maxLength: 8 }),
        async (texts, edits) => {
          const notes = new Map(
            FILES.slice(3).map((file, at) => [file, aNote(file, texts[at] ?? '')]),
          );
          let engine = buildSearchEngine(libraryOf(notes.values()));
          for (const { file, text } of edits) {
            if (text === null) notes.delete(file);
            else notes.set(file, aNote(file, text));
            engine = await changed(engine, libraryOf(notes.values()));
          }

          const answers = answersOf(engine, TYPED);

          expect(answers).toEqual(answersOf(buildSearchEngine(engine.library), TYPED));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('can be saved, as can the one before it', async () => {
    const folder = await aNotesFolder();
    const before = FILES.map((file) => aNote(file, `# ${file}\n## Queues\nKeep messages.\n`));
    const engine = buildSearchEngine(libraryOf(before));
    const next = await changed(engine, libraryOf([...before, aNote('x.md', '# Buckets\nTables.')]));

    for (const [name, one] of Object.entries({ engine, next })) {
      const file = join(folder, name);
      await writeEngine(file, 'key', one);

      const read = await readEngine(file, 'key', one.library);

      expect(read === null ? null : answersOf(read, TYPED)).toEqual(answersOf(one, TYPED));
    }
  });

  it('leaves the one before it as it was', async () => {
    const before = FILES.map((file) =>
      aNote(file, `# ${file}\n## Queues\nKeep messages of ${file}.\n`),
    );
    const engine = buildSearchEngine(libraryOf(before));
    const answers = answersOf(engine, TYPED);

    await changed(
      engine,
      libraryOf([...before, aNote('other.md', '# Bucket\nLambdas tabel mess.\n')]),
    );

    expect(answersOf(engine, TYPED)).toEqual(answers);
  });
});

function libraryOf(notes: Iterable<Note>): Library {
  return buildLibrary(Array.from(notes), { loadedAtMs: 0 });
}

async function changed(engine: BuiltEngine, library: Library): Promise<BuiltEngine> {
  const next = await changeSearchEngineInSlices(engine, library, () => true);
  if (next === null) throw new Error('No engine was made.');
  return next;
}
