import { isTimeZone } from '../../src/daily/time/schedule.ts';
import { timeZonesNamed } from '../../src/daily/time/time-zones.ts';
import type { Context } from '../../src/discord/context.ts';
import type { Asked } from '../../src/discord/request.ts';
import { MAX_ASKED, shown } from '../../src/discord/views/shown.ts';
import { type Refused, refused } from './refused.ts';

/** A time zone, or a sentence on why there is none. */
export type ReadZone = { readonly kind: 'zone'; readonly timeZone: string } | Refused;

/**
 * Reads the option `timezone:`, chosen from the list or typed.
 *
 * @param before what applies if the option is empty; a newer or older machine may not know it
 */
export function readZone(
  typed: string | undefined,
  before: string,
  { locale, nowMs }: Pick<Asked, 'locale'> & { readonly nowMs: number },
  { phrases }: Context,
): ReadZone {
  const words = phrases.daily;
  const zones =
    typed === undefined ? [before].filter(isTimeZone) : timeZonesNamed(typed, locale, nowMs);
  const [timeZone, ...others] = zones;
  const asked = shown(typed ?? before, MAX_ASKED);
  if (timeZone === undefined) return refused(words.badTimeZone(asked));
  return others.length > 0
    ? refused(words.severalTimeZones(asked, zones))
    : { kind: 'zone', timeZone };
}
