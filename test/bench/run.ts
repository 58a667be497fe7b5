import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseWords, wholeNumber } from '../../src/cli/parse-words.ts';
import { UsageError } from '../../src/cli/terminal.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { runProgram } from '../harness/run-program.ts';
import { writeGeneratedNotes } from './generated-notes.ts';
import { measure } from './measure.ts';
import { resultsPage, type Size } from './results.ts';
import { measureStart, type Start } from './start.ts';
import { timed } from './timing.ts';

const USAGE = `npm run bench -- [FOLDER] [--size SECTIONS]…

Measures Nota's search beside FTS5 and MiniSearch at several sizes and writes test/bench/RESULTS.md. With a
folder of notes, its first notes make up each size; without one, notes are generated from the words of the
sample notes.
  --size SECTIONS   a size; may be given several times
`;
const SIZES = ['1400', '10000', '102000'];
const root = join(import.meta.dirname, '../..');

await runProgram({ usage: USAGE, notesIn: 'the command', run: bench });

async function bench(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseWords(args, {
    size: { type: 'string', multiple: true, default: SIZES },
  });
  const [folder] = positionals;
  if (positionals.length > 1) {
    throw new UsageError(`Name one folder of notes, not ${positionals.length}.`);
  }
  const sizes: Size[] = [];
  for (const wanted of values.size.map((size) => wholeNumber('--size', size))) {
    const { library, parseMs, start } = await notesOfSize(wanted, folder);
    process.stdout.write(`${library.sections.length} sections…\n`);
    const measured = await measure(library);
    sizes.push({ sections: library.sections.length, parseMs, start, measured });
  }
  const source =
    folder === undefined ? 'generated notes' : `the first notes of ${basename(resolve(folder))}`;
  const page = resultsPage(sizes, source, new Date().toISOString().slice(0, 10));
  await writeFile(join(import.meta.dirname, 'RESULTS.md'), page);
  process.stdout.write(page);
}

/** Notes that were read, and how long it took. */
interface ReadNotes {
  readonly library: Library;
  readonly parseMs: number;
  /** `null` for a part of a folder: the bot reads all of it. */
  readonly start: Start | null;
}

async function notesOfSize(sections: number, folder: string | undefined): Promise<ReadNotes> {
  if (folder !== undefined) {
    return await partOfFolder(resolve(folder), sections);
  }
  const generated = await mkdtemp(join(tmpdir(), 'nota-bench-'));
  try {
    await writeGeneratedNotes(generated, sections, await loadLibrary([join(root, 'notes')]));
    const start = await measureStart(generated);
    const { result: library, ms: parseMs } = await timed(() => loadLibrary([generated]));
    return { library, parseMs, start };
  } finally {
    await rm(generated, { recursive: true });
  }
}

async function partOfFolder(path: string, sections: number): Promise<ReadNotes> {
  const { result: all, ms } = await timed(() => loadLibrary([path]));
  if (all.notes.length === 0) throw new UsageError(`There is no note in ${path} to measure with.`);
  const library = firstNotes(all, sections);
  const isWhole = library.notes.length === all.notes.length;
  const parseMs = (ms * library.sections.length) / all.sections.length;
  return { library, parseMs, start: isWhole ? await measureStart(path) : null };
}

/** The first notes of a library that together have so many sections, or all. */
function firstNotes(library: Library, sections: number): Library {
  let count = 0;
  const notes = library.notes.filter((note) => {
    const isWanted = count < sections;
    count += note.sections.length;
    return isWanted;
  });
  return buildLibrary(notes, library);
}
