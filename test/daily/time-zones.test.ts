import { describe, expect, it } from 'vitest';
import { suggestTimeZones, timeZoneNamed } from '../../src/daily/time-zones.ts';

describe('suggestTimeZones', () => {
  it('offers where people of a language mostly are before anything else', () => {
    const [first] = suggestTimeZones('', 'ja');

    expect(first).toBe('Asia/Tokyo');
  });

  it.each([
    ['new york', 'America/New_York'],
    ['Bogotá', 'America/Bogota'],
  ])('finds a city by its name as people type it: %s', (typed, zone) => {
    expect(suggestTimeZones(typed, 'de')).toEqual([zone]);
  });
});

describe('abbreviations of time zones', () => {
  it.each([
    ['EST', 'America/New_York'],
    ['est', 'America/New_York'],
    ['EDT', 'America/New_York'],
    ['PST', 'America/Los_Angeles'],
    ['BST', 'Europe/London'],
    ['IST', 'Asia/Kolkata'],
    ['AEST', 'Australia/Sydney'],
    ['CET', 'CET'],
    ['CEST', 'CET'],
    ['MESZ', 'CET'],
    ['GMT', 'GMT'],
  ])('stand for the place that people mean, with its summer time: %s', (typed, zone) => {
    expect(timeZoneNamed(typed)).toBe(zone);
    expect(suggestTimeZones(typed, 'de')[0]).toBe(zone);
  });

  it.each(['ACT', 'ART', 'ECT', 'MIT', 'SST'])(
    'are not read as old computers read them, for people mean another place: %s',
    (typed) => {
      expect(timeZoneNamed(typed)).toBeNull();
    },
  );
});

describe('zones that got another name', () => {
  it.each([
    ['Kolkata', 'Asia/Kolkata'],
    ['kathmandu', 'Asia/Kathmandu'],
    ['Yangon', 'Asia/Yangon'],
    ['ho chi minh', 'Asia/Ho_Chi_Minh'],
    ['Kyiv', 'Europe/Kyiv'],
    ['Nuuk', 'America/Nuuk'],
    ['Buenos Aires', 'America/Argentina/Buenos_Aires'],
    ['Indianapolis', 'America/Indiana/Indianapolis'],
  ])('are found by it in every language: %s', (typed, zone) => {
    expect(suggestTimeZones(typed, 'pl')).toContain(zone);
    expect(timeZoneNamed(typed)).toBe(zone);
  });

  it('are offered once, like all others', () => {
    const offered = suggestTimeZones('', 'uk');

    expect(offered).toHaveLength(new Set(offered).size);
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
    ['São Paulo', 'America/Sao_Paulo'],
    ['Zürich', 'Europe/Zurich'],
    ['BOGOTÁ', 'America/Bogota'],
    ['US/Eastern', 'US/Eastern'],
    ['Japan', 'Japan'],
  ])('reads %j', (typed, zone) => {
    expect(timeZoneNamed(typed)).toBe(zone);
  });

  it.each(['Atlantis', 'Europe', '', 'America/Berlin'])('knows no zone %j', (typed) => {
    expect(timeZoneNamed(typed)).toBeNull();
  });
});
