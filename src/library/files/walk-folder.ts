import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { isMissing, reasonOf } from '../../basics/system-error.ts';
import { type Finding, inFile, type Problem } from '../problems/problem.ts';
import { IGNORE_FILE, type IgnoreRules, isIgnored, withRules } from './ignore-rules.ts';
import { mapBounded } from './map-bounded.ts';
import { holdsBackups, isImageFile, isNeverRead, isNoteFile } from './note-files.ts';
import { openRoot } from './notes-root.ts';
import { readIgnoreFile } from './read-ignore-file.ts';

/**
 * The contents of a notes folder. Paths are relative to the folder, with `/` between the parts,
 * unsorted.
 */
export interface FolderContents {
  /** Absolute path of the folder, with links resolved. */
  readonly root: string;
  readonly notes: readonly string[];
  readonly images: readonly string[];
  readonly problems: readonly Problem[];
}

const FOLDERS_AT_A_TIME = 16;

/**
 * Finds all notes and images of a notes folder (an absolute path). `onFolder` is called with the
 * absolute path of each folder before it is read, so that it can be watched without missing
 * anything.
 *
 * Links in the file system are not followed: a target inside the folder is read where it is, and
 * one outside does not belong to the notes. So there can be no loops.
 *
 * A folder is left out when its ignore file can't be read.
 *
 * @throws NotesFolderError when the folder itself can't be read.
 */
export async function walkFolder(
  folder: string,
  onFolder: (path: string) => void = () => {},
): Promise<FolderContents> {
  const { path: root } = await openRoot(folder);
  const walk: Walk = { folder, root, onFolder, notes: [], images: [], problems: [] };
  let level: readonly Directory[] = [{ path: '', rules: [] }];
  while (level.length > 0) {
    const below = await mapBounded(level, FOLDERS_AT_A_TIME, (place) => visit(place, walk));
    level = below.flat();
  }
  return { root, notes: walk.notes, images: walk.images, problems: walk.problems };
}

interface Walk {
  readonly folder: string;
  /** The folder, with links in its path resolved. */
  readonly root: string;
  readonly onFolder: (path: string) => void;
  readonly notes: string[];
  readonly images: string[];
  readonly problems: Problem[];
}

interface Directory {
  /** Relative to the notes folder; empty for the notes folder itself. */
  readonly path: string;
  /** The rules of the parent folders. */
  readonly rules: IgnoreRules;
}

/** Collects the files of one folder and returns its subfolders. */
async function visit(directory: Directory, walk: Walk): Promise<readonly Directory[]> {
  const { entries, rules } = await readDirectory(directory, walk);
  const below: Directory[] = [];
  for (const entry of entries) {
    const path = directory.path === '' ? entry.name : `${directory.path}/${entry.name}`;
    const kind = kindOf(entry);
    if (kind === 'other' || isPassedOver(entry.name, path) || isIgnoredAs(kind, path, rules)) {
      continue;
    }
    if (entry.name.includes(NO_CHARACTER) && (await isMisnamed(path, walk))) {
      report(walk, path, [NAME_NOT_UTF8]);
    } else if (kind === 'folder') {
      below.push({ path, rules });
    } else if (kind === 'link') {
      await checkLink(path, walk);
    } else {
      walk[kind].push(path);
    }
  }
  return below;
}

async function readDirectory({ path, rules }: Directory, walk: Walk) {
  const entries = await listDirectory(path, walk);
  if (!entries.some(({ name }) => name === IGNORE_FILE)) {
    return { entries, rules };
  }
  const { text, findings } = await readIgnoreFile(walk.root, path);
  report(walk, posix.join(path, IGNORE_FILE), findings);
  return text === null ? { entries: [], rules } : { entries, rules: withRules(text, path, rules) };
}

async function listDirectory(path: string, walk: Walk): Promise<readonly Dirent[]> {
  const directory = join(walk.folder, path);
  walk.onFolder(directory);
  try {
    return await readdir(directory, { withFileTypes: true });
  } catch (error) {
    // A folder that was deleted meanwhile counts as empty.
    if (!isMissing(error)) report(walk, path, [folderUnreadable(error)]);
    return [];
  }
}

async function checkLink(path: string, walk: Walk): Promise<void> {
  const target = await realpath(join(walk.folder, path)).catch(() => null);
  if (target === null) {
    report(walk, path, [LEADS_NOWHERE]);
  } else if (target !== walk.root && !target.startsWith(walk.root + sep)) {
    report(walk, path, [LEADS_OUT]);
  }
}

type Kind = 'folder' | 'link' | 'notes' | 'images' | 'other';

function kindOf(entry: Dirent): Kind {
  if (entry.isDirectory()) return 'folder';
  if (entry.isSymbolicLink()) return 'link';
  if (!entry.isFile()) return 'other';
  if (isNoteFile(entry.name)) return 'notes';
  return isImageFile(entry.name) ? 'images' : 'other';
}

function isPassedOver(name: string, path: string): boolean {
  return isNeverRead(name) || holdsBackups(path);
}

function isIgnoredAs(kind: Kind, path: string, rules: IgnoreRules): boolean {
  return isIgnored(kind === 'folder' ? `${path}/` : path, rules);
}

/**
 * Node replaces bytes in a name that are not UTF-8 by this. If no file has the resulting name, the
 * name was not UTF-8.
 */
const NO_CHARACTER = '\ufffd';

async function isMisnamed(path: string, { folder }: Walk): Promise<boolean> {
  return await lstat(join(folder, path)).then(() => false, isMissing);
}

function report({ folder, problems }: Walk, file: string, findings: readonly Finding[]): void {
  problems.push(...inFile({ folder, file }, findings));
}

function folderUnreadable(error: unknown): Finding {
  return {
    line: 1,
    severity: 'error',
    code: 'folder-unreadable',
    message: `This folder cannot be read (${reasonOf(error)}).`,
    whatWasDone: 'Its notes are left out.',
  };
}

const LEADS_NOWHERE: Finding = {
  line: 1,
  severity: 'warning',
  code: 'link-dangling',
  message: 'This link in the file system leads nowhere.',
  whatWasDone: 'It is left out.',
};

const LEADS_OUT: Finding = {
  line: 1,
  severity: 'warning',
  code: 'link-outside',
  message: 'This link in the file system leads out of the notes folder.',
  whatWasDone: 'It is left out. To have its target read, name that in NOTES_DIR.',
};

const NAME_NOT_UTF8: Finding = {
  line: 1,
  severity: 'error',
  code: 'name-not-utf8',
  message: 'This name is not encoded in UTF-8.',
  whatWasDone: 'The file or folder is left out. Rename it.',
};
