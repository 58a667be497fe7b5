import { DamagedFileError } from './damaged-file-error.ts';

/** A value as JSON in bytes. */
export function toJson(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

/**
 * Parses what {@link toJson} wrote. The type is not checked: the checksum of the file and the keys
 * in it show that this program wrote it.
 *
 * @throws {DamagedFileError} when the bytes are not JSON
 */
export function fromJson<Value>(bytes: Buffer): Value {
  try {
    return JSON.parse(bytes.toString());
  } catch (cause) {
    throw new DamagedFileError('What is saved is no JSON.', { cause });
  }
}
