/** Fills memory with the bytes of a file from a place on. */
type FillFrom = (start: number, bytes: Uint8Array) => void;

/** How many bytes are read at once. */
const WINDOW_BYTES = 262_144;

/**
 * Reads small pieces of a file of so many bytes that stand one behind the other, most of them in one go: to ask the
 * system for each takes many times as long. They are all read into the same memory: each is there until the next is
 * read. A piece elsewhere, or a large one, is read by itself.
 */
export function readAhead(
  fill: FillFrom,
  fileBytes: number,
): (start: number, length: number) => Buffer {
  const room = Buffer.allocUnsafe(WINDOW_BYTES);
  /** What of the file is in it. */
  let start = 0;
  let end = 0;
  return (from, length) => {
    const isNext = from >= start && from <= end;
    if (isNext && length <= WINDOW_BYTES) {
      if (from + length > end) {
        const most = Math.max(length, Math.min(WINDOW_BYTES, fileBytes - from));
        // What is half read is nothing.
        [start, end] = [from, from];
        fill(from, room.subarray(0, most));
        end = from + most;
      }
      return room.subarray(from - start, from - start + length);
    }
    const alone = Buffer.allocUnsafe(length);
    fill(from, alone);
    [start, end] = [from + length, from + length];
    return alone;
  };
}
