import { DamagedFileError, unlessDamaged } from './damaged-file-error.ts';
import { fromJson, toJson } from './json.ts';
import { openCheckedFile, type SavedFile } from './saved-file.ts';
import { writeSavedFile } from './write-saved-file.ts';

interface Part {
  /** The type of an array's items, and so their size in bytes. */
  readonly kind: 'bytes' | 'uint16' | 'uint32' | 'float32' | 'float64';
  readonly bytes: number;
}

interface Directory {
  readonly key: string;
  readonly parts: readonly Part[];
}

/**
 * Collects arrays for a file. They are not copied, so they must not change before it is written.
 */
export class ArrayWriter {
  readonly #parts: Part[] = [];
  readonly #pieces: Uint8Array[] = [];

  bytes(bytes: Uint8Array): void {
    this.#add('bytes', bytes);
  }

  uint16(numbers: Uint16Array): void {
    this.#add('uint16', numbers);
  }

  uint32(numbers: Uint32Array): void {
    this.#add('uint32', numbers);
  }

  float32(numbers: Float32Array): void {
    this.#add('float32', numbers);
  }

  float64(numbers: Float64Array): void {
    this.#add('float64', numbers);
  }

  /** Writes a file that is found again only with this key; returns its length in bytes. */
  writeTo(path: string, key: string): Promise<number> {
    const directory: Directory = { key, parts: this.#parts };
    return writeSavedFile(path, { pieces: this.#pieces, directory: toJson(directory) });
  }

  #add(kind: Part['kind'], { buffer, byteOffset, byteLength }: ArrayBufferView): void {
    this.#parts.push({ kind, bytes: byteLength });
    this.#pieces.push(new Uint8Array(buffer, byteOffset, byteLength));
  }
}

/** Reads arrays from a file in the order in which they were written. */
export class ArrayReader {
  readonly #file: SavedFile;
  readonly #parts: IterableIterator<Part>;
  #place = 0;

  constructor(file: SavedFile, parts: readonly Part[]) {
    this.#file = file;
    this.#parts = parts.values();
  }

  /**
   * @throws {DamagedFileError} when the next array is not one of this type; the other methods
   * likewise
   */
  bytes(): Uint8Array {
    return new Uint8Array(...this.#items('bytes', 1));
  }

  uint16(): Uint16Array {
    return new Uint16Array(...this.#items('uint16', 2));
  }

  uint32(): Uint32Array {
    return new Uint32Array(...this.#items('uint32', 4));
  }

  float32(): Float32Array {
    return new Float32Array(...this.#items('float32', 4));
  }

  float64(): Float64Array {
    return new Float64Array(...this.#items('float64', 8));
  }

  /** The bytes of the next array, as typed arrays take them: nothing large is copied. */
  #items(kind: Part['kind'], bytesOfItem: number): [ArrayBufferLike, number, number] {
    const bytes = this.#next(kind);
    if (bytes.length % bytesOfItem !== 0) {
      throw new DamagedFileError('An array ends in the middle of an item.');
    }
    // Small buffers share memory with others and may be unaligned.
    const { buffer, byteOffset } =
      bytes.byteOffset % bytesOfItem === 0 ? bytes : new Uint8Array(bytes);
    return [buffer, byteOffset, bytes.length / bytesOfItem];
  }

  #next(kind: Part['kind']): Buffer {
    const next = this.#parts.next();
    if (next.done === true || next.value.kind !== kind) {
      throw new DamagedFileError('Another array stands where one is looked for.');
    }
    const { bytes } = next.value;
    const start = this.#place;
    this.#place += bytes;
    return this.#file.read(start, bytes);
  }
}

/**
 * Reads the arrays of a file. `null` when it is missing, damaged, has another key, or contains
 * something that `read` rejects.
 */
export async function readArrayFile<Value>(
  path: string,
  key: string,
  read: (arrays: ArrayReader) => Value,
): Promise<Value | null> {
  const opened = await openCheckedFile(path).catch(() => null);
  if (opened === null) {
    return null;
  }
  const { file, directory } = opened;
  try {
    return unlessDamaged(() => {
      const found: Directory = fromJson(directory);
      return found.key === key ? read(new ArrayReader(file, found.parts)) : null;
    });
  } finally {
    file.close();
  }
}
