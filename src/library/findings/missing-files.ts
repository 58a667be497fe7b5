import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../../basics/system-error.ts';
import { mapBounded } from '../files/map-bounded.ts';
import { isNoteFile } from '../files/note-files.ts';
import type { Library } from '../library.ts';
import { pathFromNote } from '../links/path-from-note.ts';
import type { Note, Reference } from '../note.ts';
import { type Problem, problemIn } from '../problems/problem.ts';

const FILES_AT_A_TIME = 16;

/**
 * Links to files that are not notes (`./slides.pdf`) and don't exist. Those outside the notes
 * folder are not checked.
 */
export async function findMissingFiles({ notes }: Library): Promise<readonly Problem[]> {
  const links = notes.flatMap((note) =>
    note.references.flatMap((reference) => {
      const path = pathOf(reference, note);
      return path === null ? [] : [{ note, reference, path }];
    }),
  );
  const checked = await mapBounded(links, FILES_AT_A_TIME, async (link) => ({
    ...link,
    isThere: await isThere(link.path),
  }));
  return checked
    .filter((link) => !link.isThere)
    .map(({ note, reference }) => missing(note, reference));
}

/**
 * The extension of an address such as `./data.csv`, but not of web pages, which are generated from
 * notes.
 */
const FILE_ENDING = /\.(?!html?$)[a-z][a-z0-9]{1,4}$/i;

/** Absolute path of the file that a link leads to; `null` if it leads to something else. */
function pathOf({ kind, target }: Reference, { folder, file }: Note): string | null {
  const isFile = FILE_ENDING.test(target) && !isNoteFile(target) && !target.startsWith('/');
  const path = kind === 'markdown' && isFile ? pathFromNote(target, file) : null;
  return path === null ? null : join(folder, path);
}

/** A path that can't be examined counts as existing. */
async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    return !isMissing(error);
  }
}

function missing(note: Note, { line, target }: Reference): Problem {
  return problemIn(note, {
    line,
    severity: 'warning',
    code: 'link-broken',
    message: `The file ${target} does not exist.`,
    whatWasDone: 'The link is shown as text.',
  });
}
