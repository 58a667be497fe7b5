/** A notes folder can't be read at all. The message says what to do. */
export class NotesFolderError extends Error {
  override readonly name = 'NotesFolderError';
  readonly folder: string;
  readonly fault: NotesFolderFault;

  /** `namedIn` is the setting that names the folder. */
  constructor(folder: string, fault: NotesFolderFault, cause?: unknown, namedIn = 'NOTES_DIR') {
    super(SENTENCES[fault](folder, namedIn), { cause });
    this.folder = folder;
    this.fault = fault;
  }
}

/** Why a notes folder cannot be read. */
export type NotesFolderFault = 'missing' | 'not-a-folder' | 'unreadable';

const SENTENCES: Readonly<Record<NotesFolderFault, (folder: string, namedIn: string) => string>> = {
  missing: (folder, namedIn) =>
    `The notes folder ${folder} does not exist. Create it, or name another one in ${namedIn}.`,
  'not-a-folder': (folder, namedIn) =>
    `${folder} is a file, not a folder. Name the folder of your notes in ${namedIn}.`,
  unreadable: (folder) =>
    `The notes folder ${folder} cannot be read. Give this user permission to read it.`,
};
