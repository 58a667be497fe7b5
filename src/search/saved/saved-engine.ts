import { atOnce, type Steps, wholeInSlices } from '../../basics/steps.ts';
import type { Library } from '../../library/library.ts';
import { ArrayWriter, readArrayFile } from '../../library/saved/array-file.ts';
import { assembleSearchEngine, type BuiltEngine } from '../assemble-engine.ts';
import { definingNoteSteps } from '../definition-index.ts';
import type { EngineParts } from '../engine-parts.ts';
import { indexArraySteps, readIndex } from './index-arrays.ts';
import { readNames, writeNames } from './name-arrays.ts';
import { readTopics, writeTopics } from './topic-arrays.ts';

/**
 * Writes the parts of an engine to a file, completely or not at all; returns its length in bytes.
 * The key identifies the notes and the program that indexed them.
 */
export async function writeEngine(
  path: string,
  key: string,
  { parts }: BuiltEngine,
): Promise<number> {
  const arrays = await wholeInSlices(arraySteps(parts));
  return arrays.writeTo(path, key);
}

function* arraySteps({ index, names, topics }: EngineParts): Steps<ArrayWriter> {
  const arrays = new ArrayWriter();
  yield* indexArraySteps(index, arrays);
  writeNames(names, arrays);
  writeTopics(topics, arrays);
  return arrays;
}

/**
 * Loads the engine of a library from a file; `null` when that is missing, damaged or has another
 * key.
 */
export async function readEngine(
  path: string,
  key: string,
  library: Library,
): Promise<BuiltEngine | null> {
  const parts = await readArrayFile(path, key, (arrays) => ({
    index: readIndex(library, arrays),
    names: readNames(arrays),
    topics: readTopics(arrays),
    defining: atOnce(definingNoteSteps(library.notes)),
    hasCurrentNames: true,
  }));
  return parts === null ? null : assembleSearchEngine(library, parts);
}
