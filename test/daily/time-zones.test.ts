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
  ])('reads %j', (typed, zone) => {
    expect(timeZoneNamed(typed)).toBe(zone);
  });

  it('knows no zone by a city alone, for there may be several', () => {
    expect(timeZoneNamed('Berlin')).toBeNull();
  });
});
