import { describe, expect, it } from 'vitest';
import { suggestTimeZones, timeZoneNamed } from '../../src/daily/time-zones.ts';

describe('suggestTimeZones', () => {
  it('offers where people of a language mostly are before anything else', () => {
    const [first] = suggestTimeZones('', 'ja');

    expect(first).toBe('Asia/Tokyo');
  });

  it('finds a city by its name as people type it', () => {
    expect(suggestTimeZones('new york', 'de')).toEqual(['America/New_York']);
  });
});

describe('timeZoneNamed', () => {
  it.each([
    ['europe/berlin', 'Europe/Berlin'],
    [' America/New York ', 'America/New_York'],
    ['UTC', 'UTC'],
    ['europe/kyiv', 'Europe/Kyiv'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['America/Argentina/Buenos Aires', 'America/Argentina/Buenos_Aires'],
    ['Berlin', 'Europe/Berlin'],
    ['new york', 'America/New_York'],
    ['kyiv', 'Europe/Kyiv'],
  ])('reads %j', (typed, zone) => {
    expect(timeZoneNamed(typed)).toBe(zone);
  });

  it.each(['Atlantis', 'Europe', '', 'America/Berlin'])('knows no zone %j', (typed) => {
    expect(timeZoneNamed(typed)).toBeNull();
  });
});
