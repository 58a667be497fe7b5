import type { Note } from '../note.ts';
import type { Problem } from './problem.ts';

/** Removes the problems that notes ask to ignore (front matter `nota-ignore`). */
export function withoutIgnored(
  problems: readonly Problem[],
  notes: readonly Note[],
): readonly Problem[] {
  if (problems.length === 0) return problems;
  const ignored = new Set(
    notes
      .filter(({ ignoredProblems }) => ignoredProblems.length > 0)
      .flatMap((note) =>
        note.ignoredProblems.map((code) => keyOf({ folder: note.folder, file: note.file, code })),
      ),
  );
  return ignored.size === 0 ? problems : problems.filter((problem) => !ignored.has(keyOf(problem)));
}

function keyOf({ folder, file, code }: Pick<Problem, 'folder' | 'file' | 'code'>): string {
  return [folder, file, code].join('\n');
}
