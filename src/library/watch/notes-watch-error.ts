/** A folder cannot be watched: its notes are as they were read last. The message says what to do. */
export class NotesWatchError extends Error {
  override readonly name = 'NotesWatchError';
  readonly folder: string;

  constructor(folder: string, cause: unknown) {
    super(
      `Changes in ${folder} are not noticed: the system allows no more watches. Raise its limit (on Linux fs.inotify.max_user_watches), or use /notes reload after a change.`,
      { cause },
    );
    this.folder = folder;
  }
}
