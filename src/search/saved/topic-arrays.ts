import type { ArrayReader, ArrayWriter } from '../../library/saved/array-file.ts';
import { list, oneOf, record, text } from '../../library/saved/codec.ts';
import { SUGGESTION_KINDS } from '../engine.ts';
import type { SortedTopics, TopicOrder } from '../sorted-topics.ts';
import type { Topic } from '../topics.ts';

const topicList = list(record<Topic>({ kind: oneOf(SUGGESTION_KINDS), text, key: text }));

/** Adds topics and their orders. */
export function writeTopics({ topics, byKey, byLaterWord }: SortedTopics, to: ArrayWriter): void {
  to.value(topicList, topics);
  for (const { numbers, starts, lengths } of [byKey, byLaterWord]) {
    to.uint32(numbers);
    to.uint32(starts);
    to.uint16(lengths);
  }
}

/** Reads topics and their orders. */
export function readTopics(from: ArrayReader): SortedTopics {
  const topics = from.value(topicList);
  return { topics, byKey: readOrder(from), byLaterWord: readOrder(from) };
}

function readOrder(from: ArrayReader): TopicOrder {
  return { numbers: from.uint32(), starts: from.uint32(), lengths: from.uint16() };
}
