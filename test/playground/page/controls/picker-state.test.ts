import { describe, expect, it } from 'vitest';
import {
  searchOptions,
  step,
  toggle,
} from '../../../../src/playground/page/controls/picker-state.ts';

describe('toggle', () => {
  it('puts the new choice in the place of the old one where one is allowed', () => {
    expect(toggle(['a'], 'b', { min: 1, max: 1 })).toEqual(['b']);
  });

  it('keeps the only choice when one is required, and takes it back when none is', () => {
    expect(toggle(['a'], 'a', { min: 1, max: 1 })).toEqual(['a']);
    expect(toggle(['a'], 'a', { min: 0, max: 1 })).toEqual([]);
  });

  it('adds and takes back where several are allowed, up to the limit', () => {
    expect(toggle(['a'], 'b', { min: 1, max: 2 })).toEqual(['a', 'b']);
    expect(toggle(['a', 'b'], 'a', { min: 1, max: 2 })).toEqual(['b']);
    expect(toggle(['a', 'b'], 'c', { min: 1, max: 2 })).toEqual(['a', 'b']);
  });
});

describe('searchOptions', () => {
  it('finds all words in label and description, in any order and case', () => {
    const option = { value: '1', label: 'Lambda limits', description: 'AWS', emoji: '' };

    expect(searchOptions([option], 'aws LIM')).toEqual([option]);
    expect(searchOptions([option], 'aws s3')).toEqual([]);
    expect(searchOptions([option], ' ')).toEqual([option]);
  });
});

describe('step', () => {
  it('goes around the ends, and nowhere in an empty list', () => {
    expect(step(2, 1, 3)).toBe(0);
    expect(step(0, -1, 3)).toBe(2);
    expect(step(0, 1, 0)).toBe(-1);
  });
});
