import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBatch } from '../../src/basics/batch-calls.ts';

const TIMES = { quietMs: 100, longestMs: 500 };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('createBatch', () => {
  it('hands a hundred items on in one piece, each once', async () => {
    const { batch, pieces } = aBatch();

    for (let index = 0; index < 100; index++) {
      batch.add(`${index}`);
      batch.add('the same');
    }
    await vi.advanceTimersByTimeAsync(100);

    expect(pieces).toHaveLength(1);
    expect(pieces[0]).toHaveLength(101);
  });

  it('waits until nothing more comes', async () => {
    const { batch, pieces } = aBatch();

    batch.add('a');
    await vi.advanceTimersByTimeAsync(90);
    batch.add('b');
    await vi.advanceTimersByTimeAsync(90);

    expect(pieces).toEqual([]);
    await vi.advanceTimersByTimeAsync(10);
    expect(pieces).toEqual([['a', 'b']]);
  });

  it('does not wait for ever', async () => {
    const { batch, pieces } = aBatch();

    for (let time = 0; time < 600; time += 50) {
      batch.add(`${time}`);
      await vi.advanceTimersByTimeAsync(50);
    }

    expect(pieces).toHaveLength(1);
    expect(pieces[0]).toHaveLength(10);
  });

  it('never works on two pieces at a time', async () => {
    const { batch, pieces, finish } = aBatch({ isSlow: true });

    batch.add('a');
    await vi.advanceTimersByTimeAsync(100);
    batch.add('b');
    await vi.advanceTimersByTimeAsync(1000);
    expect(pieces).toEqual([['a']]);

    finish();
    await vi.advanceTimersByTimeAsync(100);
    expect(pieces).toEqual([['a'], ['b']]);
  });

  it('forgets everything when it is closed', async () => {
    const { batch, pieces } = aBatch();

    batch.add('a');
    batch.close();
    batch.add('b');
    await vi.advanceTimersByTimeAsync(1000);

    expect(pieces).toEqual([]);
  });
});

function aBatch({ isSlow = false } = {}) {
  const pieces: string[][] = [];
  let finish = () => {};
  const batch = createBatch<string>(TIMES, async (items) => {
    pieces.push([...items]);
    if (isSlow) {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
    }
  });
  return { batch, pieces, finish: () => finish() };
}
