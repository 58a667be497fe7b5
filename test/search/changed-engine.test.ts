import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import type { Note } from '../../src/library/note.ts';
import type { BuiltEngine } from '../../src/search/assemble-engine.ts';
import {
  buildSearchEngine,
  changeSearchEngineInSlices,
  settleInSlices,
} from '../../src/search/build-search-engine.ts';
import { readEngine, writeEngine } from '../../src/search/saved/saved-engine.ts';
import { made } from '../builders/engine.ts';
import { aNote } from '../builders/library.ts';
import { aNotesFolder } from '../builders/notes-folder.ts';
import { answersOf } from './answers-of.ts';

/** Few words, so that notes share them; some are forms of one another, initials, or a typo away. */
const WORDS = [
  ...['lambda', 'queue', 'queues', 'queued', 'bucket', 'buckets', 'network', 'load', 'balancer'],
  ...['nlb', 'tables', 'table', 'message', 'messages', 'timeouts', 'timeout', 'the', 'of'],
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

/** How many words headings and texts have, and which ones. */
interface Lengths {
  readonly least: number;
  readonly most: number;
  readonly words: readonly string[];
  /** Whether some texts define a term. */
  readonly mayDefine: boolean;
}

const wordsOf = ({ least, most, words }: Lengths) =>
  fc.array(fc.constantFrom(...words), { minLength: least, maxLength: most });

const sectionsOf = (lengths: Lengths) =>
  fc
    .record({
      heading: wordsOf(lengths),
      level: fc.constantFrom('##', '###'),
      text: wordsOf(lengths),
      isTerm: lengths.mayDefine ? fc.boolean() : fc.constant(false),
    })
    .map(({ heading, level, text, isTerm }) => {
      const [term = '', ...meaning] = text;
      const body = isTerm ? `* ${term} - is a ${meaning.join(' ')}` : `this is ${text.join(' ')}`;
      return `${level} ${heading.join(' ')}\n${body}\n`;
    });

const textsOf = (lengths: Lengths) =>
  fc
    .record({
      title: wordsOf(lengths),
      tag: fc.constantFrom(...WORDS),
      sections: fc.array(sectionsOf(lengths), { maxLength: 4 }),
    })
    .map(
      ({ title, tag, sections }) =>
        `---\ncategory: ${tag}\ntags: [${tag}]\n---\n# ${title.join(' ')}\n${sections.join('')}`,
    );

/** A note gets another text, or is removed. */
const editsOf = (texts: fc.Arbitrary<string>) =>
  fc.array(fc.record({ file: fc.constantFrom(...FILES), text: fc.option(texts, { freq: 4 }) }), {
    minLength: 1,
    maxLength: 8,
  });

describe('an engine that follows its notes', () => {
  it.each<[string, Lengths]>([
    // If the mean lengths stay the same, no word changes its worth, and only changed notes are
    // indexed.
    ['of one word', { least: 1, most: 1, words: WORDS, mayDefine: true }],
    ['of four words', { least: 4, most: 4, words: WORDS, mayDefine: false }],
    ['of any length', { least: 1, most: 8, words: [...WORDS, 't2.micro'], mayDefine: true }],
  ])(
    'answers as if it were built anew, whatever was changed, added and deleted, in notes %s',
    async (_, lengths) => {
      const texts = textsOf(lengths);
      await fc.assert(
        fc.asyncProperty(
          fc.array(texts, { minLength: FILES.length, maxLength: FILES.length }),
          editsOf(texts),
          async (first, edits) => {
            const notes = new Map(
              FILES.slice(3).map((file, at) => [file, aNote(file, first[at] ?? '')]),
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
        { numRuns: 12 },
      );
    },
  );

  it('can be saved, with nothing of what is gone, as can the one before it', async () => {
    const folder = await aNotesFolder();
    const [first = '', ...others] = FILES;
    const before = others.map((file) => aNote(file, `# ${file}\n## Queues\nKeep messages.\n`));
    const added = aNote(first, `# ${first}\n## Topics\nPush messages.\n`);
    const edited = before.map(({ file }, number) =>
      number % 3 === 0 ? aNote(file, `# ${file}\n## Buckets\nKeep tables.\n`) : before[number],
    );
    const engine = buildSearchEngine(libraryOf(before));
    const next = await changed(engine, libraryOf([...before, added]));
    const later = await changed(
      next,
      libraryOf([...edited.filter((note) => note !== undefined).slice(1), added]),
    );
    const files = { engine, next, later };

    for (const [name, one] of Object.entries(files)) {
      await writeEngine(join(folder, name), 'key', one);
    }

    for (const [name, one] of Object.entries(files)) {
      const read = await readEngine(join(folder, name), 'key', one.library);

      expect(read === null ? null : answersOf(read, TYPED)).toEqual(answersOf(one, TYPED));
      expect(read?.parts.index.sections.length).toBe(one.library.sections.length);
    }
  });

  it('knows where a note begins that was changed again and again', async () => {
    const others = FILES.map((file) => aNote(file, `# ${file}\n## Queues\nKeep lambda here.\n`));
    const lambda = (text: string) =>
      aNote(
        'lambda.md',
        `---\ntitle: Lambda\n---\n## Steps\n${text} lambda here.\n## Limits\nThe lambda ends.\n`,
      );
    let engine = buildSearchEngine(libraryOf([...others, lambda('Runs')]));

    for (const text of ['Has', 'Knows', 'Wants']) {
      engine = await changed(engine, libraryOf([...others, lambda(text)]));
    }

    expect(answersOf(engine, ['lambda'])).toEqual(
      answersOf(buildSearchEngine(engine.library), ['lambda']),
    );
  });

  it('finds a note that came before it completes and corrects with what that names', async () => {
    const before = Array.from({ length: 40 }, (_, number) =>
      aNote(`${number}.md`, `# Queue\nKeeps message ${number}.\n`),
    );
    const library = libraryOf([...before, aNote('new.md', '# Topics\nPush one message.\n')]);
    const suggested = (engine: BuiltEngine) => engine.suggest('to', 5).map(({ text }) => text);

    const engine = await changedText(buildSearchEngine(libraryOf(before)), library);
    const renewed = made(await settleInSlices(engine, () => true));

    expect(answersOf(engine, ['push'])).toEqual(answersOf(renewed, ['push']));
    expect([suggested(engine), suggested(renewed)]).toEqual([[], ['Topics']]);
    expect(await settleInSlices(renewed, () => true)).toBe(renewed);
  });

  it('defines what its notes define now, in their order', async () => {
    const before = Array.from({ length: 200 }, (_, number) =>
      aNote(`${number}.md`, `# Note\n* **Service ${number}**: keeps messages\n`),
    );
    const changedNote = aNote(
      '20.md',
      '# Note\n* **Service 30**: pushes\n* **Dead letter**: fails\n',
    );
    const after = before.map((note) => (note.file === '20.md' ? changedNote : note));
    const meanings = ({ definitionsOf }: BuiltEngine, term: string) =>
      definitionsOf(term).map(({ meaning }) => meaning);

    const engine = await changedText(buildSearchEngine(libraryOf(before)), libraryOf(after));

    expect(engine.parts.hasCurrentNames).toBe(false);
    expect(meanings(engine, 'service 20')).toEqual([]);
    expect(meanings(engine, 'service 30')).toEqual(['pushes', 'keeps messages']);
    expect(engine.definitionsIn('A dead letter of service 7')).toMatchObject([
      [{ meaning: 'fails' }],
      [{ meaning: 'keeps messages' }],
    ]);
  });

  it('has all sections indexed together again, once many came', async () => {
    const text = (word: string) => `# Notes\n${`## ${word}\nKeep ${word} here.\n`.repeat(10)}`;
    const files = Array.from({ length: 230 }, (_, number) => `${number}.md`);
    const before = files.map((file) => aNote(file, text('queue')));
    const after = before.map((note, number) =>
      number < 110 ? aNote(note.file, text('table')) : note,
    );

    const engine = await changedText(buildSearchEngine(libraryOf(before)), libraryOf(after));
    const settled = made(await settleInSlices(engine, () => true));

    expect(engine.parts.index.sections.length).toBeGreaterThan(engine.library.sectionCount);
    expect(settled.parts.index.sections.length).toBe(engine.library.sectionCount);
    expect(answersOf(settled, TYPED)).toEqual(answersOf(buildSearchEngine(engine.library), TYPED));
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
  return made(await settleInSlices(await changedText(engine, library), () => true));
}

/** An engine with the new texts of changed notes, but still their old names. */
async function changedText(engine: BuiltEngine, library: Library): Promise<BuiltEngine> {
  return made(await changeSearchEngineInSlices(engine, library, () => true));
}
