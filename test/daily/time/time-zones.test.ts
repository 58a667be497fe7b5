import { describe, expect, it } from 'vitest';
import { suggestTimeZones, timeZonesNamed } from '../../../src/daily/time/time-zones.ts';

const WINTER = Date.parse('2027-01-15T12:00:00Z');
const SUMMER = Date.parse('2027-07-15T12:00:00Z');

/** In America it is summer time then, and so it is half a year later. */
const SPRING = Date.parse('2027-03-20T12:00:00Z');

describe('suggestTimeZones', () => {
  it('offers where people of a language mostly are before anything else', () => {
    const [first] = suggestTimeZones('', 'ja', WINTER);

    expect(first).toBe('Asia/Tokyo');
  });

  it.each([
    ['new york', 'America/New_York'],
    ['Bogotá', 'America/Bogota'],
  ])('finds a city by its name as people type it: %s', (typed, zone) => {
    expect(suggestTimeZones(typed, 'de', WINTER)).toEqual([zone]);
  });
});

describe('large cities that no time zone is named after', () => {
  it.each([
    ['Munich', 'Europe/Berlin'],
    ['München', 'Europe/Berlin'],
    ['san francisco', 'America/Los_Angeles'],
    ['Beijing', 'Asia/Shanghai'],
    ['大阪', 'Asia/Tokyo'],
    ['St. Louis', 'America/Chicago'],
    ['Hanoi', 'Asia/Ho_Chi_Minh'],
  ])('lead to their time zone: %s', (typed, zone) => {
    expect(timeZonesNamed(typed, 'pl', WINTER)).toEqual([zone]);
    expect(suggestTimeZones(typed, 'pl', WINTER)[0]).toBe(zone);
  });

  it('are offered while they are typed', () => {
    expect(suggestTimeZones('mumb', 'pl', WINTER)).toEqual(['Asia/Kolkata']);
    expect(suggestTimeZones('san', 'en-US', WINTER)).toEqual(
      expect.arrayContaining(['America/Los_Angeles', 'America/Chicago', 'America/Santiago']),
    );
  });

  it('are not guessed where two have the same name', () => {
    expect(timeZonesNamed('Birmingham', 'en-US', WINTER)).toEqual([]);
  });
});

describe('hours ahead of UTC', () => {
  it.each([
    ['UTC+1', 'de', WINTER, 'Europe/Berlin'],
    ['UTC+2', 'de', SUMMER, 'Europe/Berlin'],
    ['utc +02:00', 'uk', WINTER, 'Europe/Kyiv'],
    ['gmt+5:30', 'en-US', WINTER, 'Asia/Kolkata'],
    ['UTC−5', 'en-US', WINTER, 'America/New_York'],
    ['GMT+7', 'th', WINTER, 'Asia/Bangkok'],
    ['+0900', 'ja', WINTER, 'Asia/Tokyo'],
  ] as const)('lead to places whose clocks are that far ahead: %s', (typed, locale, atMs, zone) => {
    expect(suggestTimeZones(typed, locale, atMs)[0]).toBe(zone);
  });

  it('lead there at any moment, not only when a second begins', () => {
    const offered = suggestTimeZones('UTC+1', 'de', WINTER + 123);

    expect(offered).toEqual(suggestTimeZones('UTC+1', 'de', WINTER));
  });

  it.each([
    ['UTC+9', 'ja', WINTER, ['Asia/Tokyo']],
    ['UTC+5:30', 'en-US', WINTER, ['Asia/Kolkata']],
    ['UTC+1', 'de', WINTER, ['Europe/Berlin', 'Africa/Lagos']],
    ['UTC+2', 'uk', WINTER, ['Europe/Kyiv', 'Africa/Johannesburg']],
    ['GMT-5', 'en-US', WINTER, ['America/New_York', 'America/Bogota']],
  ] as const)(
    'name one zone of all whose clocks show the same: %s',
    (typed, locale, atMs, zones) => {
      expect(timeZonesNamed(typed, locale, atMs + 123)).toEqual(zones);
    },
  );

  it.each(['UTC+', '+', 'UTC+25', 'GMT+5:99'])('are not read into %j', (typed) => {
    expect(suggestTimeZones(typed, 'de', WINTER)).toEqual([]);
    expect(timeZonesNamed(typed, 'de', WINTER)).toEqual([]);
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
    expect(timeZonesNamed(typed, 'pl', WINTER)).toEqual([zone]);
    expect(suggestTimeZones(typed, 'de', WINTER)[0]).toBe(zone);
  });

  it.each(['ACT', 'ART', 'ECT', 'MIT', 'SST'])(
    'are not read as old computers read them, for people mean another place: %s',
    (typed) => {
      expect(timeZonesNamed(typed, 'en-US', WINTER)).toEqual([]);
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
    expect(suggestTimeZones(typed, 'pl', WINTER)).toContain(zone);
    expect(timeZonesNamed(typed, 'pl', WINTER)).toEqual([zone]);
  });

  it('are offered once, like all others', () => {
    const offered = suggestTimeZones('', 'uk', WINTER);

    expect(offered).toHaveLength(new Set(offered).size);
  });
});

describe('countries', () => {
  it.each([
    ['India', 'en-US', 'Asia/Kolkata'],
    ['india', 'de', 'Asia/Kolkata'],
    ['Indi', 'en-GB', 'Asia/Kolkata'],
    ['Deutschland', 'de', 'Europe/Berlin'],
    ['Germany', 'de', 'Europe/Berlin'],
    ['Brasil', 'pt-BR', 'America/Sao_Paulo'],
    ['日本', 'ja', 'Asia/Tokyo'],
    ['中国', 'zh-CN', 'Asia/Shanghai'],
    ['USA', 'en-US', 'America/New_York'],
    ['UK', 'en-GB', 'Europe/London'],
    ['Canada', 'fr', 'America/Toronto'],
    ['Argentina', 'es-419', 'America/Argentina/Buenos_Aires'],
    ['Ukraine', 'en-US', 'Europe/Kyiv'],
    ["Côte d'Ivoire", 'fr', 'Africa/Abidjan'],
    ['Trinidad and Tobago', 'en-US', 'America/Port_of_Spain'],
  ] as const)('lead to where most of their people are: %s', (typed, locale, zone) => {
    expect(suggestTimeZones(typed, locale, WINTER)[0]).toBe(zone);
  });

  it('come before cities whose names merely contain the letters', () => {
    const offered = suggestTimeZones('Indi', 'en-US', WINTER);

    expect(offered[0]).toBe('Asia/Kolkata');
    expect(offered).toContain('America/Indiana/Indianapolis');
  });

  it('come after the likely cities of a language while only begun', () => {
    expect(suggestTimeZones('Be', 'de', WINTER)[0]).toBe('Europe/Berlin');
  });

  it.each([WINTER, SPRING, SUMMER])('have one zone of all whose clocks show the same', (nowMs) => {
    expect(timeZonesNamed('Germany', 'en-US', nowMs)).toEqual(['Europe/Berlin']);
    expect(timeZonesNamed('United States', 'en-US', nowMs)).toEqual([
      'America/New_York',
      'America/Chicago',
      'America/Denver',
      'America/Los_Angeles',
      'America/Phoenix',
      'America/Anchorage',
      'Pacific/Honolulu',
      'America/Adak',
    ]);
  });

  it.each([WINTER, SPRING, SUMMER])('have all zones whose clocks differ in a season', (nowMs) => {
    const zones = timeZonesNamed('Canada', 'en-US', nowMs);

    expect(zones).toEqual(expect.arrayContaining(['America/Edmonton', 'America/Regina']));
  });

  it('are known in no language but the person’s and English', () => {
    expect(timeZonesNamed('Deutschland', 'fr', WINTER)).toEqual([]);
  });
});

describe('names of times', () => {
  it.each([
    ['Pacific Time', 'en-US', 'America/Los_Angeles'],
    ['Pacific', 'en-US', 'America/Los_Angeles'],
    ['eastern', 'en-GB', 'America/New_York'],
    ['Eastern Standard Time', 'en-US', 'America/New_York'],
    ['Central Daylight Time', 'en-US', 'America/Chicago'],
    ['Central European', 'en-GB', 'CET'],
    ['India Standard Time', 'en-US', 'Asia/Kolkata'],
    ['Mitteleuropäische Zeit', 'de', 'CET'],
    ['Eastern Time', 'de', 'America/New_York'],
    ['heure d’Europe centrale', 'fr', 'CET'],
    ["heure d'Europe centrale", 'fr', 'CET'],
    ['hora del Pacífico', 'es-419', 'America/Los_Angeles'],
    ['日本標準時', 'ja', 'Asia/Tokyo'],
  ] as const)('lead to the place that people mean: %s', (typed, locale, zone) => {
    expect(timeZonesNamed(typed, locale, WINTER)).toEqual([zone]);
    expect(suggestTimeZones(typed, locale, WINTER)[0]).toBe(zone);
  });

  it('are offered while they are typed, the shortest first', () => {
    expect(suggestTimeZones('Centr', 'en-US', WINTER)).toEqual([
      'Africa/Bangui',
      'America/Chicago',
      'Africa/Maputo',
      'CET',
    ]);
  });

  it.each(['Time', 'Standard Time', 'European Time', 'Springfield', 'Santa Ana'])(
    'are not made up from %j',
    (typed) => {
      expect(timeZonesNamed(typed, 'en-US', WINTER)).toEqual([]);
    },
  );
});

describe('timeZonesNamed', () => {
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
    expect(timeZonesNamed(typed, 'en-US', WINTER)).toEqual([zone]);
  });

  it.each(['Atlantis', 'Europe', '', 'America/Berlin'])('knows no zone %j', (typed) => {
    expect(timeZonesNamed(typed, 'en-US', WINTER)).toEqual([]);
  });
});
