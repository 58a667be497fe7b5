import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWeekdays, parseWeekdays } from '../../src/daily/weekdays.ts';

describe('parseWeekdays', () => {
  it.each([
    ['every day', 0b111_1111],
    ['Weekdays', 0b001_1111],
    ['weekends', 0b110_0000],
    ['Mon, Wed, Fri', 0b001_0101],
    ['monday and tuesday', 0b000_0011],
    ['Mon-Fri', 0b001_1111],
    ['sat to mon', 0b110_0001],
    ['sun', 0b100_0000],
  ])('reads %j', (text, bits) => {
    expect(parseWeekdays(text)).toBe(bits);
  });

  it.each(['', 'someday', 'mo', 'mon-', 'mon-tue-wed', '1'])('refuses %j', (text) => {
    expect(parseWeekdays(text)).toBeNull();
  });

  it('reads all days that it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 127 }), (bits) => {
        expect(parseWeekdays(formatWeekdays(bits))).toBe(bits);
      }),
    );
  });
});
