import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTimeOfDay, parseTimeOfDay } from '../../src/daily/time-of-day.ts';

describe('parseTimeOfDay', () => {
  it.each([
    ['09:00', 540],
    ['9', 540],
    ['9am', 540],
    ['9 AM', 540],
    ['21.30', 1290],
    ['21h30', 1290],
    ['9h', 540],
    ['9 h', 540],
    ['21 h 30', 1290],
    ['9 Uhr', 540],
    ['9.00 Uhr', 540],
    ['9時', 540],
    ['21時30分', 1290],
    ['9点', 540],
    ['09：00', 540],
    ['2130', 1290],
    ['12am', 0],
    ['1am', 60],
    ['11pm', 1380],
    ['12:30 p.m.', 750],
    [' 0:00 ', 0],
  ])('reads %j', (text, minuteOfDay) => {
    expect(parseTimeOfDay(text)).toBe(minuteOfDay);
  });

  it.each(['', 'noon', '24:00', '9:60', '13pm', '0am', '9m', '9:5', '-9:00', '09:00:00'])(
    'refuses %j',
    (text) => {
      expect(parseTimeOfDay(text)).toBeNull();
    },
  );

  it('reads every time that it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minuteOfDay) => {
        expect(parseTimeOfDay(formatTimeOfDay(minuteOfDay))).toBe(minuteOfDay);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseTimeOfDay(text)).not.toThrow();
      }),
    );
  });
});
