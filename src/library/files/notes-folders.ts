import { basename, relative, sep } from 'node:path';
import { stableId } from '../stable-id.ts';
import { isNeverRead } from './note-files.ts';

/** A folder that notes are read from. */
export interface NotesFolder {
  /** Absolute path. */
  readonly path: string;
  /** Goes into the ids of its notes: a library of several folders has no two notes with one id. */
  readonly key: string;
}

/**
 * Gives the folders their keys. The first has none, so that a second one changes no id, the others go
 * by their names: the machine's other folders do not matter. A folder that is named twice, or that is
 * read with one around it, counts once.
 */
export function notesFolders(paths: readonly string[]): readonly NotesFolder[] {
  const own = paths.filter((path, index) => {
    const others = paths.filter((other, at) => (other === path ? at < index : holds(other, path)));
    return others.length === 0;
  });
  const seen = new Map<string, number>();
  return own.map((path, index) => {
    const name = basename(path);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { path, key: index === 0 ? '' : `${name}#${times}` };
  });
}

/** The id of a note: of its place alone, whatever it says. */
export function noteId(folder: NotesFolder, file: string): string {
  return stableId('note', folder.key, file);
}

function holds(outer: string, inner: string): boolean {
  const steps = relative(outer, inner).split(sep);
  return steps[0] !== '..' && !steps.some((step) => step === '' || isNeverRead(step));
}
