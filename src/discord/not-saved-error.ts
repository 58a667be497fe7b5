/** The database did not take what a person wants to be kept, and nothing has changed. The message is for the log. */
export class NotSavedError extends Error {
  override readonly name = 'NotSavedError';
}
