import { describe, expect, it } from 'vitest';
import { atOnce, createTurns, inSlices, type Slicing, type Steps } from '../../src/basics/steps.ts';

/** One slice per step, with a clock that doesn't move. */
const stepByStep: Slicing = { sliceMs: 0, now: () => 0 };

function* countTo(last: number, onStep: (step: number) => void = () => {}): Steps<string> {
  for (let step = 1; step <= last; step += 1) {
    onStep(step);
    yield;
  }
  return `${last} steps`;
}

describe('work in steps', () => {
  it('comes to the same at once and in slices', async () => {
    const always = () => true;

    expect(atOnce(countTo(1_000))).toBe('1000 steps');
    expect(await inSlices(countTo(1_000), always)).toBe('1000 steps');
    expect(await inSlices(countTo(0), always)).toBe('0 steps');
  });

  it('lets others run before and between slices', async () => {
    const heard: string[] = [];
    const work = countTo(3, (step) => heard.push(`step ${step}`));
    const other = () => {
      heard.push('other');
      if (heard.length < 5) setImmediate(other);
    };
    setImmediate(other);

    await inSlices(work, () => true, stepByStep);

    expect(heard).toEqual(['other', 'step 1', 'other', 'step 2', 'other', 'step 3']);
  });

  it('lets go first who came while something long kept all waiting', async () => {
    const heard: string[] = [];
    let now = 0;
    const work = countTo(2, (step) => heard.push(`step ${step}`));
    setImmediate(() => {
      now += 20;
      setImmediate(() => heard.push('came meanwhile'));
    });

    await inSlices(work, () => true, { sliceMs: 0, now: () => now });

    expect(heard).toEqual(['came meanwhile', 'step 1', 'step 2']);
  });

  it('is given up when it is no longer wanted', async () => {
    let steps = 0;
    const work = countTo(1_000, (step) => {
      steps = step;
    });

    const result = await inSlices(work, () => steps < 3, stepByStep);

    expect(result).toBeNull();
    expect(steps).toBe(3);
  });
});

describe('works that take turns', () => {
  it('are done one after the other, and let others run between two slices', async () => {
    const heard: string[] = [];
    const inTurn = createTurns(stepByStep);
    function* saying(...words: readonly string[]): Steps<string> {
      for (const word of words) {
        heard.push(word);
        yield;
      }
      return words.join(' ');
    }
    const works = [inTurn(saying('a')), inTurn(saying('b', 'c'))];
    setImmediate(() => heard.push('other'));

    expect(await Promise.all(works)).toEqual(['a', 'b c']);
    expect(heard).toEqual(['a', 'other', 'b', 'c']);
  });

  it('let others run while one of them is done', async () => {
    const heard: string[] = [];
    const inTurn = createTurns(stepByStep);
    const other = () => {
      heard.push('other');
      if (heard.length < 5) setImmediate(other);
    };
    setImmediate(other);

    await inTurn(countTo(3, (step) => heard.push(`step ${step}`)));

    expect(heard).toEqual(['other', 'step 1', 'other', 'step 2', 'other', 'step 3']);
  });

  it('are done as well when all before have ended, or failed', async () => {
    const inTurn = createTurns();
    function* failing(): Steps<never> {
      yield;
      throw new Error('no disk');
    }

    expect(await inTurn(countTo(1))).toBe('1 steps');
    await expect(inTurn(failing())).rejects.toThrow('no disk');
    expect(await inTurn(countTo(2))).toBe('2 steps');
  });

  it('may be asked for by those who wait for the one before', async () => {
    const inTurn = createTurns();

    const first = inTurn(countTo(1)).then(() => inTurn(countTo(2)));
    const second = inTurn(countTo(3)).then(() => inTurn(countTo(4)));

    expect(await first).toBe('2 steps');
    expect(await second).toBe('4 steps');
  });
});
