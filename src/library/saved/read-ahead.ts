/** Fills a buffer with the bytes of a file, starting at an offset. */
type FillFrom = (start: number, bytes: Uint8Array) => void;

/** How many bytes are read at once. */
const WINDOW_BYTES = 262_144;

/**
 * Reads small consecutive pieces of a file with few system calls, which is many times faster than
 * one call for each. They share one buffer: each piece is valid until the next is read. A piece
 * elsewhere, or a large one, is read separately.
 */
export function readAhead(
  fill: FillFrom,
  fileBytes: number,
): (start: number, length: number) => Buffer {
  const room = Buffer.allocUnsafe(WINDOW_BYTES);
  /** The range of the file that is in the buffer. */
  let start = 0;
  let end = 0;
  return (from, length) => {
    const isNext = from >= start && from <= end;
    if (isNext && length <= WINDOW_BYTES) {
      if (from + length > end) {
        const most = Math.max(length, Math.min(WINDOW_BYTES, fileBytes - from));
        // If reading fails, the buffer counts as empty.
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
