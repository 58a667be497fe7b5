import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../src/basics/steps.ts';
import { changedLibrarySteps, librarySteps } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import type { Note } from '../../src/library/note.ts';
import { byFolderAndFile } from '../../src/library/place-order.ts';
import { aNote } from '../builders/library.ts';

const FILES = [
  ...Array.from({ length: 8 }, (_, number) => `note-${number}.md`),
  'README.md',
  'aws/README.md',
  'aws/note-1.md',
  'aws/s3/index.md',
];
/**
 * Unchanged notes: tables of many notes are shared with the previous ones, small ones are rebuilt.
 */
const OTHERS = Array.from({ length: 120 }, (_, number) =>
  aNote(`more/other-${number}.md`, `# Other ${number}\nSee [one](note-1.md).\n## Part\nText.\n`),
);
const facts = { loadedAtMs: 0 };

const aLink = fc
  .record({
    file: fc.constantFrom(...FILES),
    anchor: fc.constantFrom('', '#one', '#two', '#three'),
  })
  .map(({ file, anchor }) => `See [this](${file}${anchor}) and [[${file.replace('.md', '')}]].\n`);
/**
 * Links whose target changes when other notes come: to folders, by titles and other names, by the
 * end of a path.
 */
const aLooseLink = fc
  .constantFrom(
    '[a](aws)',
    '[a](../aws)',
    '[a](/aws/s3/)',
    '[a](s3)',
    '[a](..)',
    '[a](./)',
    '[a](Note-1)',
  )
  .map(
    (link) => `See ${link}, [[First]], [[second]], [[Other name]], [[README]] and [[s3/index]].\n`,
  );
/** Optional contents of notes: terms, tips, and something wrong. */
const EXTRAS = [
  '* Lambda - runs code without servers\n* Queue service (sqs) - decouples apps\n',
  '## Exam tips\n* Read it.\n',
  '## Open\n```\ncode\n',
];
const aText = fc
  .record({
    category: fc.constantFrom('aws', 'azure', ''),
    extras: fc.subarray(EXTRAS),
    title: fc.constantFrom('First', 'Second'),
    heading: fc.constantFrom('One', 'Two', 'Three'),
    alias: fc.constantFrom('Other name', 'note-2', ''),
    links: fc.array(fc.oneof(aLink, aLooseLink), { maxLength: 3 }),
  })
  .map(
    ({ category, extras, title, heading, alias, links }) =>
      `---\ncategory: ${category}\naliases: ['${alias}']\ntags: 5\n---\n# ${title}\n## ${heading}\n${links.join('')}\n${extras.join('')}`,
  );
const anEdit = fc.record({ file: fc.constantFrom(...FILES), text: fc.option(aText, { freq: 2 }) });

describe('a library that follows its notes', () => {
  it('equals a newly built one, whatever was changed, added and deleted before', () => {
    fc.assert(
      fc.property(
        fc.array(aText, { minLength: FILES.length, maxLength: FILES.length }),
        fc.array(anEdit, { minLength: 1, maxLength: 12 }),
        (texts, edits) => {
          const notes = new Map([
            ...FILES.map((file, place) => [file, aNote(file, texts[place] ?? '')] as const),
            ...OTHERS.map((note) => [note.file, note] as const),
          ]);
          let built = atOnce(librarySteps(sorted(notes.values()), facts));
          const seen: Note[] = [...notes.values()];
          for (const { file, text } of edits) {
            if (text === null) notes.delete(file);
            else notes.set(file, aNote(file, text));
            seen.push(...notes.values());
            built = atOnce(changedLibrarySteps(built, sorted(notes.values()), facts));
          }

          const anew = atOnce(librarySteps(sorted(notes.values()), facts)).library;

          expect(saidBy(built.library, seen)).toEqual(saidBy(anew, seen));
          expectLinksToNotes(anew);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('knows the links within a note, which do not name it', () => {
    const note = aNote(
      'queues.md',
      '# Queues\nSee [limits](#limits) and [[#Limits]].\n## Limits\nLow.\n',
    );
    const { library } = atOnce(librarySteps([note], facts));

    expect(library.links).toHaveLength(2);
    expectLinksToNotes(library);
  });

  it('follows links again to a heading that a note no longer has, also among other links', () => {
    const linking = aNote('links.md', '# Links\nSee [limits](queues.md#limits) and [[topics]].\n');
    const topics = aNote('topics.md', '# Topics\nText\n');
    const queues = aNote('queues.md', '# Queues\n## Limits\nLow.\n');
    const changed = aNote('queues.md', '# Queues\n## Prices\nLow.\n');
    const many = Array.from({ length: 50 }, (_, number) => aNote(`${number}.md`, '# Text\nText\n'));
    const others = [...many, linking, topics];
    const before = atOnce(librarySteps(sorted([...others, queues]), facts));

    const after = atOnce(changedLibrarySteps(before, sorted([...others, changed]), facts));

    expect(before.library.problems).toEqual([]);
    expect(after.library.problems).toMatchObject([{ file: 'links.md', code: 'anchor-broken' }]);
  });

  it.each([
    ['by its path', '[queues](queues.md)', 'notes/aws/queues.md', '# About'],
    ['by its folder', '[queues](..)', 'notes/README.md', '# About'],
    ['by the end of its path', '[[aws/Queues]]', 'cloud/aws/queues.md', '# About'],
    ['by its title', '[[queues]]', 'other.md', '# Queues'],
    ['by another name', '[[queues]]', 'other.md', '---\naliases: [Queues]\n---\n# About'],
    ['by its path in a site', '[queues](/aws/sqs)', 'other.md', '---\npath: aws/sqs\n---\n# About'],
  ])('follows a link to a note that comes %s', (_, link, file, text) => {
    const linking = aNote('notes/aws/links.md', `# Links\nSee ${link}.\n`);
    const added = aNote(file, `${text}\nKeep messages.\n`);
    const before = atOnce(librarySteps([linking], facts));

    const after = atOnce(changedLibrarySteps(before, sorted([linking, added]), facts));

    expect(before.library.links).toEqual([]);
    expect(after.library.links.map(({ toNoteId }) => toNoteId)).toEqual([added.id]);
  });
});

function sorted(notes: Iterable<Note>): readonly Note[] {
  return Array.from(notes).sort(byFolderAndFile);
}

function expectLinksToNotes({ notes, links, linksTo }: Library): void {
  for (const { id } of notes) {
    expect(linksTo(id)).toEqual(links.filter(({ toNoteId }) => toNoteId === id));
  }
}

/** Everything in a library, and which of all notes and sections so far it finds. */
function saidBy(
  { noteById, sectionById, linksFrom, linksTo, ...rest }: Library,
  notes: readonly Note[],
): unknown {
  const noteIds = new Set(notes.map(({ id }) => id));
  const sectionIds = new Set(notes.flatMap(({ sections }) => sections.map(({ id }) => id)));
  return {
    ...rest,
    notesFound: Array.from(noteIds, (id) => noteById.get(id)),
    sectionsFound: Array.from(sectionIds, (id) => sectionById.get(id)),
    linksFrom: Array.from(noteIds, linksFrom),
    linksTo: Array.from(noteIds, linksTo),
  };
}
