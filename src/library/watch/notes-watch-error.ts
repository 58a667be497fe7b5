/** A folder can't be watched, so its changes are found later. The message says what to do. */
export class NotesWatchError extends Error {
  override readonly name = 'NotesWatchError';
  readonly folder: string;

  constructor(folder: string, cause: unknown) {
    super(
      `Changes in ${folder} are noticed only once a minute, because the system allows no more file watches. Raise its limit (on Linux fs.inotify.max_user_watches), or use /notes reload after a change.`,
      { cause },
    );
    this.folder = folder;
  }
}
