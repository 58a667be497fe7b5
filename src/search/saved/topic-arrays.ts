import type { ArrayReader, ArrayWriter } from '../../library/saved/array-file.ts';
import { DamagedFileError } from '../../library/saved/damaged-file-error.ts';
import type { SortedTopics, TopicOrder } from '../topics/sorted-topics.ts';
import { TopicList } from '../topics/topic-list.ts';
import { readPieces, writePieces } from './piece-arrays.ts';

/** Adds topics and their orders. */
export function writeTopics(
  { topics, byKey, byLaterWord, byWord }: SortedTopics,
  to: ArrayWriter,
): void {
  const { keys, texts, kinds, lengths } = topics.saved();
  writePieces(keys, to);
  writePieces(texts, to);
  to.uint32(kinds);
  to.uint32(lengths);
  for (const order of [byKey, byLaterWord]) {
    to.uint32(order.numbers);
    to.uint32(order.starts);
    to.uint16(order.lengths);
  }
  to.uint32(byWord.starts);
  to.uint32(byWord.items);
}

/**
 * Reads topics and their orders.
 *
 * @throws {DamagedFileError} when their number doesn't match that of their kinds
 */
export function readTopics(from: ArrayReader): SortedTopics {
  const keys = readPieces(from);
  const texts = readPieces(from);
  const kinds = from.uint32();
  const lengths = from.uint32();
  const counts = [keys.starts.length - 1, texts.starts.length - 1, lengths.length];
  if (counts.some((count) => count !== kinds.length)) {
    throw new DamagedFileError('Topics and their kinds do not fit together.');
  }
  const topics = new TopicList({ keys, texts, kinds, lengths });
  const [byKey, byLaterWord] = [readOrder(from), readOrder(from)];
  const byWord = { starts: from.uint32(), items: from.uint32() };
  return { topics, byKey, byLaterWord, byWord };
}

function readOrder(from: ArrayReader): TopicOrder {
  return { numbers: from.uint32(), starts: from.uint32(), lengths: from.uint16() };
}
