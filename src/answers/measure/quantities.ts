/**
 * The kinds of quantities: how long something is or lasts, how big it is, what it costs, how many
 * there are; or any of these.
 */
export const MEASURES = ['length', 'size', 'price', 'count', 'number'] as const;

export type Measure = (typeof MEASURES)[number];

/** A number in a text, with its unit if it has one. */
export interface Quantity {
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
}

/** Units of time, distance and text length in the bot's languages. */
export const LENGTH_UNIT = [
  'ms|secs?|mins?|hrs?|[sh](?!\\s+of)|[kcmnµ]?m|miles?|feet',
  'milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|characters?|letters?|words?|pages?',
  '(?:milli)?sekunden?|sek|std|minuten|stunden?|tagen?|tage?|wochen?|monat(?:en?)?|jahr(?:en?)?|zeichen|wörter|seiten?',
  '(?:mili)?segundos?|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|a[ñn]os?|caracteres|palabras|palavras|p[áa]ginas?',
  '(?:milli)?secondes?|heures?|jours?|semaines?|mois|ans?|années?|caractères?|mots?',
  '(?:milli)?second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|caratter[ei]|parole|pagin[ae]',
  '毫秒|秒|分钟?|小时|天|周|个?月|年|字符|ミリ秒|時間|日間?|週間?|[かヶ]月|文字',
].join('|');

/** French `5 Go`; not the verb in `of 10 go on`. */
const OCTETS =
  "[km]i?o|[gt]io|go(?=\\s+(?:d['’]|(?:de|par|max|pour|et|ou|sur)(?!\\p{L}))|\\s*(?:[^\\p{L}\\p{N}\\s]|$))";

/** Units of storage, bandwidth and weight. */
export const SIZE_UNIT = [
  `[kmgtpe]i?b(?:ps|/s)?|bytes?|bits?|octets?|${OCTETS}`,
  '(?:kilo|m[eé]ga|giga|t[eé]ra|peta|exa)(?:bytes?|bits?|octets?)|pixels?|px|[mk]?g|字节|バイト',
].join('|');

/** Longer runs of digits are not numbers, and would take long to search. */
const DIGITS = '\\d{1,3}(?:[.,’]\\d{3}){1,4}(?:[.,]\\d{1,12})?|\\d{1,12}(?:[.,]\\d{1,12})?';

/** Not within a name (`S3`, `t2.micro`), a date or an address. */
const NUMBER = `(?<![\\p{Script=Latin}\\p{N}_.,:/#-])(?:${DIGITS})`;

/** `1-35`, `24 to 72`. */
const RANGE = `${NUMBER}(?:\\s?(?:-|–|to|or|bis|oder|à|ou|a|o)\\s?(?:${DIGITS}))?`;

const END = '(?![\\p{Script=Latin}\\p{N}]|[.,’:/-]\\d)';

const PRICE = `(?:[$€£¥]|(?:US|R)\\$)\\s?(?:${DIGITS})|${RANGE}\\s?(?:[$€£¥元円]|(?:USD|EUR|CHF|BRL|dollars?|d[óo]lar(?:es)?|dollari|reais|pesos|francs?|franken|euros?|cents?|centimes?|c[ée]ntimos?)(?!\\p{L}))`;

const after = (unit: string) => `${RANGE}[\\s-]?(?:${unit})${END}`;

const LENGTH = after(LENGTH_UNIT);
const SIZE = after(SIZE_UNIT);
const COUNT = `${RANGE}${END}(?![\\s-]?(?:%|(?:${LENGTH_UNIT}|${SIZE_UNIT})${END}))`;
const ANY = [PRICE, LENGTH, SIZE, `${RANGE}(?:\\s?%|${END})`].join('|');

/** By kind of quantity: how it is written, and what else may express it if that is not found. */
const WRITTEN: Readonly<Record<Measure, readonly RegExp[]>> = {
  length: [expression(LENGTH)],
  size: [expression(SIZE), expression(ANY)],
  price: [expression(PRICE), expression(ANY)],
  count: [expression(COUNT)],
  number: [expression(ANY)],
};

function expression(source: string): RegExp {
  return new RegExp(source, 'giu');
}

/** The numbers of a text that may be the quantity, in order. */
export function quantitiesIn(text: string, measure: Measure): readonly Quantity[] {
  for (const written of WRITTEN[measure]) {
    const found = Array.from(text.matchAll(written), ({ 0: said, index }) => ({
      start: index,
      end: index + said.length,
    }));
    if (found.length > 0) return found;
  }
  return [];
}
