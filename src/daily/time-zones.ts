import type { LocaleString } from 'discord-api-types/v10';
import { isTimeZone } from './schedule.ts';
import { wallClockIn } from './wall-clock.ts';

const A_MINUTE = 60_000;

/** Where most people who use Discord in a language are, the likeliest first. */
const ZONES: Readonly<Partial<Record<LocaleString, readonly string[]>>> = {
  bg: ['Europe/Sofia'],
  cs: ['Europe/Prague'],
  da: ['Europe/Copenhagen'],
  de: ['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich'],
  el: ['Europe/Athens'],
  'en-GB': ['Europe/London', 'Europe/Dublin', 'Australia/Sydney', 'Asia/Kolkata'],
  'en-US': ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
  'es-419': ['America/Mexico_City', 'America/Bogota', 'America/Argentina/Buenos_Aires'],
  'es-ES': ['Europe/Madrid', 'Atlantic/Canary'],
  fi: ['Europe/Helsinki'],
  fr: ['Europe/Paris', 'Europe/Brussels', 'America/Montreal'],
  hi: ['Asia/Kolkata'],
  hr: ['Europe/Zagreb'],
  hu: ['Europe/Budapest'],
  id: ['Asia/Jakarta'],
  it: ['Europe/Rome'],
  ja: ['Asia/Tokyo'],
  ko: ['Asia/Seoul'],
  lt: ['Europe/Vilnius'],
  nl: ['Europe/Amsterdam', 'Europe/Brussels'],
  no: ['Europe/Oslo'],
  pl: ['Europe/Warsaw'],
  'pt-BR': ['America/Sao_Paulo'],
  ro: ['Europe/Bucharest'],
  ru: ['Europe/Moscow', 'Asia/Yekaterinburg'],
  'sv-SE': ['Europe/Stockholm'],
  th: ['Asia/Bangkok'],
  tr: ['Europe/Istanbul'],
  uk: ['Europe/Kyiv'],
  vi: ['Asia/Ho_Chi_Minh'],
  'zh-CN': ['Asia/Shanghai'],
  'zh-TW': ['Asia/Taipei'],
};

/** Names of today that many machines don't list, though they know them: they list `Asia/Calcutta`. */
const NEWER_NAMES: readonly string[] = [
  'Africa/Asmara',
  'America/Argentina/Buenos_Aires',
  'America/Argentina/Cordoba',
  'America/Argentina/Mendoza',
  'America/Indiana/Indianapolis',
  'America/Kentucky/Louisville',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
  'Pacific/Chuuk',
  'Pacific/Kanton',
  'Pacific/Pohnpei',
];

/**
 * Abbreviations that people use, in summer and winter, by the place that most of them mean. Machines read some as other
 * places, `BST` as Dhaka, and `EST` as Panama, which has no summer time.
 */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  'Africa/Johannesburg': 'sast',
  'Africa/Lagos': 'wat',
  'Africa/Maputo': 'cat',
  'Africa/Nairobi': 'eat',
  'America/Anchorage': 'akst akdt',
  'America/Chicago': 'cst cdt',
  'America/Denver': 'mst mdt',
  'America/Halifax': 'ast adt',
  'America/Los_Angeles': 'pst pdt',
  'America/New_York': 'est edt',
  'America/Sao_Paulo': 'brt',
  'America/St_Johns': 'nst ndt',
  'Asia/Hong_Kong': 'hkt',
  'Asia/Jakarta': 'wib',
  'Asia/Karachi': 'pkt',
  'Asia/Kolkata': 'ist',
  'Asia/Seoul': 'kst',
  'Asia/Singapore': 'sgt',
  'Asia/Tokyo': 'jst',
  'Australia/Sydney': 'aest aedt',
  'Europe/London': 'bst',
  'Europe/Moscow': 'msk',
  'Pacific/Auckland': 'nzst nzdt',
  'Pacific/Honolulu': 'hst',
  CET: 'cet cest mez mesz',
  EET: 'eet eest',
  GMT: 'gmt',
  WET: 'wet west',
};

/**
 * Time zones for what was typed so far: the one that it names, then those of the person's language, then all whose name
 * has the typed words, wherever they stand in it. Hours ahead of UTC, which are no time zone where clocks change, lead
 * to places in which they are right now.
 */
export function suggestTimeZones(
  typed: string,
  locale: LocaleString,
  nowMs: number,
): readonly string[] {
  const likely = (ZONES[locale] ?? []).filter(isTimeZone);
  const aheadMs = aheadOfUtc(folded(typed));
  if (aheadMs !== null) {
    return [...new Set([...likely, ...namedHere()])].filter(
      (zone) => wallClockIn(zone)(nowMs) - nowMs === aheadMs,
    );
  }
  const wanted = folded(typed);
  const having = [...likely, ...knownZones()].filter((zone) => folded(zone).includes(wanted));
  return [...new Set([timeZoneNamed(typed) ?? [], having].flat())];
}

/** How far ahead `utc+2`, `gmt+5:30` or `-3` is, in milliseconds; `null` for anything else. */
function aheadOfUtc(typed: string): number | null {
  const [, sign, hours, minutes = '0'] =
    /^(?:utc|gmt)?\s*([-+−])(\d{1,2})(?::?(\d{2}))?$/.exec(typed) ?? [];
  if (sign === undefined) return null;
  const ahead = (Number(hours) * 60 + Number(minutes)) * A_MINUTE;
  return sign === '+' ? ahead : -ahead;
}

/**
 * The time zone that is meant: by its name, by an abbreviation, or by a city that only one zone is named after. An older
 * or newer name of a zone stays as it was picked: `Europe/Kyiv` is not shown as `Europe/Kiev`. `null` when there is no
 * such zone.
 */
export function timeZoneNamed(name: string): string | null {
  const wanted = folded(name);
  const zones = knownZones();
  const known = zones.find((zone) => folded(zone) === wanted) ?? zoneAbbreviated(wanted);
  if (known !== undefined) return known;
  const asTyped = name.trim().replace(/ /g, '_');
  if (!isAbbreviation(asTyped) && isTimeZone(asTyped)) return asTyped;
  const inCity = zones.filter((zone) => folded(zone).endsWith(`/${wanted}`));
  const [only, ...others] = new Map(inCity.map((zone) => [canonical(zone), zone])).values();
  return only !== undefined && !wanted.includes('/') && others.length === 0 ? only : null;
}

function zoneAbbreviated(wanted: string): string | undefined {
  const all = Object.entries(ABBREVIATIONS);
  return all.find(([, abbreviations]) => abbreviations.split(' ').includes(wanted))?.[0];
}

/** Whether a name is one of the three letters that machines read, but not as people do. */
function isAbbreviation(name: string): boolean {
  return /^[a-z]{3}$/i.test(name);
}

/** The machine's names, and newer ones: of a zone's names the last counts. */
function knownZones(): readonly string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone'), ...namedHere()];
}

/** Those that are named here: where most people are, and newer names. */
function namedHere(): readonly string[] {
  return [...Object.values(ZONES).flat(), ...NEWER_NAMES].filter(isTimeZone);
}

/** The one name that the machine has for all names of a zone. */
function canonical(zone: string): string {
  return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
}

/** A name as it is compared: without case, accents and underscores. */
function folded(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/_/g, ' ').trim();
}
