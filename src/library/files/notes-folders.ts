import { basename, relative, sep } from 'node:path';
import { stableId } from '../stable-id.ts';
import { isNeverRead } from './note-files.ts';

/** A folder that notes are read from. */
export interface NotesFolder {
  /** Absolute path. */
  readonly path: string;
  /** Part of the ids of its notes, so that notes of different folders never share an id. */
  readonly key: string;
}

/**
 * Assigns the keys of the folders. The first one's is empty, so that adding a second folder changes
 * no id. The others are keyed by name, so that they can be moved on the machine. A folder that is
 * listed twice, or that lies inside another listed one, counts once.
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

/** The id of a note, which depends on its path only, not on its content. */
export function noteId(folder: NotesFolder, file: string): string {
  return stableId('note', folder.key, file);
}

function holds(outer: string, inner: string): boolean {
  const steps = relative(outer, inner).split(sep);
  return steps[0] !== '..' && !steps.some((step) => step === '' || isNeverRead(step));
}
