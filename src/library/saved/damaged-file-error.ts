/** A saved file is not what was written once: cut off, changed, or of another program. */
export class DamagedFileError extends Error {
  override readonly name = 'DamagedFileError';
}

/** What is read of a saved file; `null` where it turns out to be damaged. */
export function unlessDamaged<Read>(read: () => Read): Read | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof DamagedFileError) return null;
    throw error;
  }
}
