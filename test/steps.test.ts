import { describe, expect, it } from 'vitest';
import { atOnce, createTurns, inSlices, type Steps } from '../src/steps.ts';

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
    expect(await inSlices(countTo(1_000), always, 1)).toBe('1000 steps');
    expect(await inSlices(countTo(0), always, 1)).toBe('0 steps');
  });

  it('lets others run before and between slices', async () => {
    const heard: string[] = [];
    const work = countTo(3, (step) => heard.push(`step ${step}`));
    const other = () => {
      heard.push('other');
      if (heard.length < 5) setImmediate(other);
    };
    setImmediate(other);

    await inSlices(work, () => true, 0);

    expect(heard).toEqual(['other', 'step 1', 'other', 'step 2', 'other', 'step 3']);
  });

  it('is given up when it is no longer wanted', async () => {
    let steps = 0;
    const work = countTo(1_000, (step) => {
      steps = step;
    });

    const result = await inSlices(work, () => steps < 3, 0);

    expect(result).toBeNull();
    expect(steps).toBe(3);
  });
});

describe('works that take turns', () => {
  it('begin one after the other, and let others run between two slices', async () => {
    const heard: string[] = [];
    const inTurn = createTurns(0);
    const works = ['a', 'b', 'c'].map((name) =>
      inTurn(async () => {
        heard.push(name);
        return name;
      }),
    );
    setImmediate(() => heard.push('other'));

    expect(await Promise.all(works)).toEqual(['a', 'b', 'c']);
    expect(heard).toEqual(['a', 'other', 'b', 'c']);
  });

  it('begin as well when all before have ended, or failed', async () => {
    const inTurn = createTurns();

    expect(await inTurn(async () => 'first')).toBe('first');
    await expect(inTurn(() => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
    expect(await inTurn(async () => 'last')).toBe('last');
  });

  it('do not wait for the ends of those before', async () => {
    const inTurn = createTurns();
    let second: Promise<string> = Promise.resolve('not begun');

    const first = inTurn(async () => `first, then ${await second}`);
    second = inTurn(async () => 'second');

    expect(await first).toBe('first, then second');
  });
});
