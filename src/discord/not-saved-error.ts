/** The database refused to store what a person asked for, and nothing has changed. The message is for the log. */
export class NotSavedError extends Error {
  override readonly name = 'NotSavedError';
}
