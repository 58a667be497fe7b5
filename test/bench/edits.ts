import { atOnce, wholeInSlices } from '../../src/basics/steps.ts';
import { changedLibrarySteps, librarySteps } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import type { Note } from '../../src/library/note.ts';
import { byFolderAndFile } from '../../src/library/place-order.ts';
import {
  buildSearchEngine,
  changeSearchEngineInSlices,
  settleInSlices,
} from '../../src/search/build-search-engine.ts';
import { quantile, timed } from './timing.ts';

/** Puts in the place of a note what its file has become. */
export type Edit = (note: Note, number: number) => readonly Note[];

/** How many notes are edited, one after the other; the median counts. */
const EDITED_NOTES = 7;

/** How long it takes, in slices, until what an edit of one note says is found. */
export async function editTime({ notes: all, loadedAtMs }: Library, edit: Edit): Promise<number> {
  const facts = { loadedAtMs };
  let notes = all;
  let built = atOnce(librarySteps(notes, facts));
  let engine = buildSearchEngine(built.library);
  const times: number[] = [];
  for (let number = 0; number < EDITED_NOTES; number += 1) {
    const edited = Math.floor((number * notes.length) / EDITED_NOTES);
    notes = notes
      .flatMap((note, place) => (place === edited ? edit(note, number) : [note]))
      .sort(byFolderAndFile);
    const { result, ms } = await timed(async () => {
      const next = await wholeInSlices(changedLibrarySteps(built, notes, facts));
      const changed = await changeSearchEngineInSlices(engine, next.library, () => true);
      return { next, changed: changed ?? engine };
    });
    built = result.next;
    engine = (await settleInSlices(result.changed, () => true)) ?? result.changed;
    times.push(ms);
  }
  return quantile(times, 0.5);
}

/** The note with one word more. */
export function withWord(note: Note): readonly Note[] {
  const sections = note.sections.map((section) => ({ ...section, plain: `${section.plain} anew` }));
  return [{ ...note, sections }];
}

/** The note, and another one with its sections. */
export function withCopy(note: Note, number: number): readonly Note[] {
  const id = `${note.id}-${number}`;
  const sections = note.sections.map((section) => ({
    ...section,
    id: `${section.id}-${number}`,
    noteId: id,
  }));
  const file = note.file.replace(/\.md$/, `-${number}.md`);
  return [note, { ...note, id, file, sections, definitions: [], tips: [], references: [] }];
}
