/** A saved file is not what was written once: cut off, changed, or of another program. */
export class DamagedFileError extends Error {
  override readonly name = 'DamagedFileError';
}
