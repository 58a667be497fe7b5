import { DamagedFileError } from './damaged-file-error.ts';

/** A value in bytes: as JSON. */
export function toJson(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

/**
 * The value that {@link toJson} made these bytes of. Whether it has the type is not looked at: the checksum of a file
 * and the keys in it say that this program wrote it.
 *
 * @throws {DamagedFileError} when the bytes are no JSON
 */
export function fromJson<Value>(bytes: Buffer): Value {
  try {
    return JSON.parse(bytes.toString());
  } catch (cause) {
    throw new DamagedFileError('What is saved is no JSON.', { cause });
  }
}
