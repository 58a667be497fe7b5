import { describe, expect, it } from 'vitest';
import { anEngine } from '../builders/engine.ts';

const engine = anEngine({
  'a.md': '# A\n**Simple queue service (SQS)**: a managed queue\n',
  'b.md': '# B\n**SQS**: the queue of AWS\n',
});

function meanings(term: string): readonly string[] {
  return engine.definitionsOf(term).map(({ meaning }) => meaning);
}

describe('definitions of a term', () => {
  it('are found by its name and by its other names, in the order of the notes', () => {
    expect(meanings('sqs')).toEqual(['a managed queue', 'the queue of AWS']);
    expect(meanings('Simple  Queue Service')).toEqual(['a managed queue']);
  });

  it.each(['simple queue', 'queue', '', '?!'])('are none for "%s", which names nothing', (term) => {
    expect(meanings(term)).toEqual([]);
  });
});
