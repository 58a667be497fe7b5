import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { KnownNotes } from '../../../src/library/known-notes.ts';
import type { Library } from '../../../src/library/library.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { type NoteCache, openNoteCache } from '../../../src/library/saved/note-cache.ts';
import { aNotesFolder } from '../../builders/notes-folder.ts';

/** Notes with an example of everything that is saved of one. */
export const NOTES = {
  'aws/queues.md':
    '---\ntitle: Queues\ndate: 2022-05-06\ntags: [aws, sqs]\naliases: [Letter boxes]\n---\n' +
    '# Queues\n\nBefore *all*.\n\n## Kinds\n\n* Simple queue service (SQS) - keeps messages for you\n\n' +
    '### FIFO\n\n[Topics](topics.md#push), ![a picture](gone.png)\n\n## Exam tips\n\n* Ask for FIFO.\n',
  'aws/topics.md': '# Topics\n\n## Push\n\nGrößer als 消息 😀 and [[Queues]].\n',
  'empty.md': '',
};

/** Where the notes are, and where parsed notes are saved. */
export interface Place {
  folder: string;
  file: string;
}

/** A folder with {@link NOTES}, and a file in which nothing is saved yet. */
export async function aPlace(): Promise<Place> {
  const file = join(await aNotesFolder(), 'saved', 'notes.saved');
  return { folder: await aNotesFolder(NOTES), file };
}

/** The effect of a start: the notes that had to be parsed, and all notes known afterwards. */
export async function start({ folder, file }: Place, program = 'this program') {
  const damages: string[] = [];
  const cache = await openNoteCache(file, program, () => damages.push(file));
  onTestFinished(() => cache.close());
  const { known, understood } = watching(cache);
  const library = await loadLibrary([folder], { known, now: () => 0 });
  return { cache, library, understood, damages };
}

/** Like {@link start}, but saves what is known for the next one. */
export async function startAndSave(place: Place, program?: string) {
  const started = await start(place, program);
  await started.cache.save(started.library.notes);
  return started;
}

/** Everything in the notes of a folder, read without a saved file. */
export async function readDirectly({ folder }: Place): Promise<unknown> {
  return written(await loadLibrary([folder], { now: () => 0 }));
}

/** Everything in a Library, with its texts written out. */
export function written(library: Library): unknown {
  const sections = (some: Library['sections']) =>
    some.map((section) => ({ ...section, markdown: section.markdown, plain: section.plain }));
  const { noteById: _notes, sectionById, linksFrom, linksTo, ...rest } = library;
  return {
    ...rest,
    notes: library.notes.map((note) => ({ ...note, sections: sections(note.sections) })),
    sections: sections(library.sections),
    isFound: library.sections.map(({ id }) => sectionById.has(id)),
    linksFrom: library.notes.map(({ id }) => linksFrom(id)),
    linksTo: library.notes.map(({ id }) => linksTo(id)),
  };
}

/** The texts of a note's sections, without their markup. */
export function textsIn({ notes }: Library, file: string): string | undefined {
  return notes
    .find((note) => note.file === file)
    ?.sections.map(({ plain }) => plain)
    .join('\n');
}

/** A cache, and the notes that it was given. */
function watching(cache: NoteCache): { known: KnownNotes; understood: string[] } {
  const understood: string[] = [];
  const known: KnownNotes = {
    find: (place, digest) => cache.find(place, digest),
    keep(place, digest, parsed) {
      understood.push(place.file);
      return cache.keep(place, digest, parsed);
    },
  };
  return { known, understood };
}
