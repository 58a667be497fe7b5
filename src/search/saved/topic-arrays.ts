import type { ArrayReader, ArrayWriter } from '../../library/saved/array-file.ts';
import { oneOf, record, text } from '../../library/saved/codec.ts';
import type { Steps } from '../../steps.ts';
import { SUGGESTION_KINDS } from '../engine.ts';
import type { SortedTopics, TopicOrder } from '../sorted-topics.ts';
import type { Topic } from '../topics.ts';

const topicFields = record<Topic>({ kind: oneOf(SUGGESTION_KINDS), text, key: text });

/** Adds topics and their orders. */
export function* topicArraySteps(
  { topics, byKey, byLaterWord }: SortedTopics,
  to: ArrayWriter,
): Steps<void> {
  yield* to.listSteps(topicFields, topics);
  for (const { numbers, starts, lengths } of [byKey, byLaterWord]) {
    to.uint32(numbers);
    to.uint32(starts);
    to.uint16(lengths);
  }
}

/** Reads topics and their orders. */
export function readTopics(from: ArrayReader): SortedTopics {
  const topics = from.list(topicFields);
  return { topics, byKey: readOrder(from), byLaterWord: readOrder(from) };
}

function readOrder(from: ArrayReader): TopicOrder {
  return { numbers: from.uint32(), starts: from.uint32(), lengths: from.uint16() };
}
