import type { Library } from '../../library/library.ts';
import { ArrayWriter, readArrayFile } from '../../library/saved/array-file.ts';
import { assembleSearchEngine, type BuiltEngine } from '../build-search-engine.ts';
import { readIndex, writeIndex } from './index-arrays.ts';
import { readNames, writeNames } from './name-arrays.ts';
import { readTopics, writeTopics } from './topic-arrays.ts';

/**
 * Writes what an engine is made of to a file, whole or not at all; gives its length in bytes. The key names
 * the notes and the program that indexed them.
 */
export function writeEngine(path: string, key: string, { parts }: BuiltEngine): Promise<number> {
  const arrays = new ArrayWriter();
  writeIndex(parts.index, arrays);
  writeNames(parts.names, arrays);
  writeTopics(parts.topics, arrays);
  return arrays.writeTo(path, key);
}

/** Makes the engine of a library from a file; `null` when that is missing, damaged or has another key. */
export async function readEngine(
  path: string,
  key: string,
  library: Library,
): Promise<BuiltEngine | null> {
  const parts = await readArrayFile(path, key, (arrays) => ({
    index: readIndex(library, arrays),
    names: readNames(arrays),
    topics: readTopics(arrays),
  }));
  return parts === null ? null : assembleSearchEngine(library, parts);
}
