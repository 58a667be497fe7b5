import { join } from 'node:path';
import { buildLibrary } from '../../src/library/build-library.ts';
import {
  buildSearchEngine,
  buildSearchEngineInSlices,
  changeSearchEngineInSlices,
  settleInSlices,
} from '../../src/search/build-search-engine.ts';
import { narrowEngine } from '../../src/search/narrow-engine.ts';
import { readEngine, writeEngine } from '../../src/search/saved/saved-engine.ts';
import { made } from '../builders/engine.ts';
import { aNotesFolder } from '../builders/notes-folder.ts';
import { describeEngine } from './engine-contract.ts';

describeEngine('an engine that is built at once', async (library) => buildSearchEngine(library));

describeEngine('an engine that is built in slices', async (library) =>
  made(await buildSearchEngineInSlices(library, () => true)),
);

describeEngine('an engine that is narrowed to some notes', async (library) =>
  narrowEngine(buildSearchEngine(library), () => true),
);

describeEngine('an engine that was saved', async (library) => {
  const file = join(await aNotesFolder(), 'index.saved');
  await writeEngine(file, 'key', buildSearchEngine(library));
  return made(await readEngine(file, 'key', library));
});

describeEngine('an engine that followed its notes one by one', async (library) => {
  const { notes } = library;
  const steps = notes.map((_, place) => notes.slice(0, place + 1));
  let engine = buildSearchEngine(buildLibrary([], library));
  for (const some of [...steps, notes.slice(1), notes]) {
    const next = buildLibrary(some, library);
    engine = made(await changeSearchEngineInSlices(engine, next, () => true));
    engine = made(await settleInSlices(engine, () => true));
  }
  return engine;
});
