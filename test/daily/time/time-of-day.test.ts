import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTimeOfDay, parseTimeOfDay } from '../../../src/daily/time/time-of-day.ts';

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
    ['8:30 p. m.', 1230],
    ['20hs', 1200],
    ['20:00 hs', 1200],
    ['8 heures', 480],
    ['8 horas', 480],
    ['8 Uhr 30', 510],
    ['8h30min', 510],
    ['8時半', 510],
    ['8点半', 510],
    ['午前8時', 480],
    ['午後8時30分', 1230],
    ['午前0時', 0],
    ['午後0時', 720],
    ['下午3点', 900],
    ['上午９：３０', 570],
    ['早上9点', 540],
    ['凌晨12点', 0],
    ['晚上8点半', 1230],
    ['晚上12点', 0],
    ['朝9時', 540],
    ['夜9時', 1260],
    ['夕方6時', 1080],
    ['at 9am', 540],
    ["9 o'clock", 540],
    ['um 9 Uhr', 540],
    ['à 9h', 540],
    ['a las 9', 540],
    ['alle 9', 540],
    ['às 9h30', 570],
    ['at noon', 720],
    ['noon', 720],
    ['12 noon', 720],
    ['Midnight', 0],
    ['mittags', 720],
    ['Mitternacht', 0],
    ['mediodía', 720],
    ['medianoche', 0],
    ['midi', 720],
    ['minuit', 0],
    ['mezzogiorno', 720],
    ['mezzanotte', 0],
    ['meio-dia', 720],
    ['meia noite', 0],
    ['正午', 720],
    ['中午', 720],
    ['午夜', 0],
  ])('reads %j', (text, minuteOfDay) => {
    expect(parseTimeOfDay(text)).toBe(minuteOfDay);
  });

  it.each([
    ...['', 'morning', '24:00', '9:60', '13pm', '0am', '9m', '9:5', '-9:00', '09:00:00', '9min'],
    ...['午後13時', '午前9時pm', '晚上13点', 'at', 'at at 9', '半', '8半', '12'.repeat(2000)],
  ])('refuses %j', (text) => {
    expect(parseTimeOfDay(text)).toBeNull();
  });

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
