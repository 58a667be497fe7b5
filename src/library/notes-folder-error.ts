/** A notes folder that cannot be read at all. Its message says what to do. */
export class NotesFolderError extends Error {
  override readonly name = 'NotesFolderError';
  readonly folder: string;

  constructor(folder: string, reason: NotesFolderFault, cause?: unknown) {
    super(SENTENCES[reason](folder), { cause });
    this.folder = folder;
  }
}

/** Why a notes folder cannot be read. */
export type NotesFolderFault = 'missing' | 'not-a-folder' | 'unreadable';

const SENTENCES: Readonly<Record<NotesFolderFault, (folder: string) => string>> = {
  missing: (folder) =>
    `The notes folder ${folder} does not exist. Create it, or name another one in NOTES_DIR.`,
  'not-a-folder': (folder) =>
    `${folder} is a file, not a folder. Name the folder that your notes are in in NOTES_DIR.`,
  unreadable: (folder) =>
    `The notes folder ${folder} cannot be read. Give this user the right to read it.`,
};
