import { join } from 'node:path';
import {
  buildSearchEngine,
  buildSearchEngineInSlices,
} from '../../src/search/build-search-engine.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import { narrowEngine } from '../../src/search/narrow-engine.ts';
import { readEngine, writeEngine } from '../../src/search/saved/saved-engine.ts';
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

function made(engine: SearchEngine | null): SearchEngine {
  if (engine === null) throw new Error('No engine was made.');
  return engine;
}
