/** A saved file is not what was written: cut off, changed, or written by another program. */
export class DamagedFileError extends Error {
  override readonly name = 'DamagedFileError';
}

/** The result of reading a saved file; `null` if it turns out to be damaged. */
export function unlessDamaged<Read>(read: () => Read): Read | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof DamagedFileError) return null;
    throw error;
  }
}
