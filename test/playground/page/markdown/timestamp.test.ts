import { describe, expect, it } from 'vitest';
import { formatTimestamp } from '../../../../src/playground/page/markdown/timestamp.ts';

const NOW = 1_700_000_000;
const reader = { locale: 'en-GB', nowMs: NOW * 1000, timeZone: 'UTC' };

describe('formatTimestamp', () => {
  it.each([
    [-3 * 86_400, '3 days ago'],
    [-86_400, 'yesterday'],
    [2 * 3_600, 'in 2 hours'],
    [-30, '30 seconds ago'],
    [400 * 86_400, 'next year'],
  ])('tells %i seconds from now as "%s"', (seconds, expected) => {
    expect(formatTimestamp(NOW + seconds, 'R', reader)).toBe(expected);
  });

  it('writes a date in the language and zone of its reader', () => {
    expect(formatTimestamp(NOW, 'D', reader)).toBe('14 November 2023');
    expect(formatTimestamp(NOW, 'D', { ...reader, locale: 'fr' })).toBe('14 novembre 2023');
    expect(formatTimestamp(NOW, 't', { ...reader, timeZone: 'Asia/Tokyo' })).toBe('07:13');
  });

  it('does not throw on a time that no calendar has', () => {
    expect(formatTimestamp(9e12, 'F', reader)).toBe('Invalid Date');
  });
});
