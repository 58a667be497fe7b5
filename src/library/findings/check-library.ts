import type { Library } from '../library.ts';
import { byPlace } from '../place-order.ts';
import { withoutIgnored } from '../problems/ignored-problems.ts';
import { inFile, type Problem } from '../problems/problem.ts';
import type { ProblemCode } from '../problems/problem-codes.ts';
import { findMissingFiles } from './missing-files.ts';
import { libraryRules, noteRules } from './rules.ts';

/**
 * Examines the notes more closely than is worth the time at each start: returns what was found
 * while loading and what the rules find, sorted by file and line, without `ignored` and what the
 * notes themselves ignore. Also looks for linked files on disk.
 */
export async function checkLibrary(
  library: Library,
  ignored: readonly ProblemCode[] = [],
): Promise<readonly Problem[]> {
  const ofNotes = library.notes.flatMap((note) =>
    inFile(
      note,
      noteRules.flatMap((find) => find(note)),
    ),
  );
  const between = libraryRules.flatMap((find) => find(library));
  const missing = await findMissingFiles(library);
  const found = withoutIgnored([...ofNotes, ...between, ...missing], library.notes);
  return [...library.problems, ...found]
    .filter(({ code }) => !ignored.includes(code))
    .sort(byPlace);
}
