import * as z from 'zod';
import type { Note } from '../note.ts';
import type { Finding } from '../problems/problem.ts';
import { isProblemCode } from '../problems/problem-codes.ts';
import { isDateOfPage, readDate, readDateObject } from './note-date.ts';

/** The metadata of a note. `title` is `null` if it gives none. */
export interface Metadata
  extends Pick<Note, 'path' | 'date' | 'category' | 'tags' | 'aliases' | 'ignoredProblems'> {
  readonly title: string | null;
}

/** Metadata as it was read. */
export interface ReadMetadata {
  readonly metadata: Metadata;
  readonly findings: readonly Finding[];
}

/** Metadata found in the text of a note, and its lines. */
export interface MetadataLines extends ReadMetadata {
  /** Line of the file, from 1, where it begins. */
  readonly firstLine: number;
  readonly lineCount: number;
}

/** The metadata of a note without front matter. */
export const NO_METADATA: Metadata = {
  title: null,
  path: null,
  date: null,
  category: null,
  tags: [],
  aliases: [],
  ignoredProblems: [],
};

/** The keys that are read, in lower case. */
export const METADATA_KEYS: ReadonlySet<string> = new Set([
  'title',
  'path',
  'date',
  'category',
  'categories',
  'tags',
  'tag',
  'aliases',
  'alias',
  'nota-ignore',
]);

/** Finds the line of the file that contains a key. */
export type LineOfKey = (key: string) => number;

const word = z
  .union([z.string(), z.number(), z.boolean(), z.date().transform(dateAsWritten)])
  .transform((value) => String(value).replace(/\s+/g, ' ').trim());

const date = z
  .union([
    z.date().transform(readDateObject),
    z.union([z.string(), z.number()]).transform((value) => readDate(String(value))),
  ])
  .pipe(z.string());

const oneWord = z.union([word, z.tuple([word]).transform(([only]) => only)]);

const words = z
  .union([
    z.string().transform((value) => value.split(',').map((part) => part.trim())),
    word.transform((value) => [value]),
    z.array(z.union([word, z.null().transform(() => '')])),
  ])
  .transform((values) => [...new Set(values.filter((value) => value !== ''))]);

/** A tag may be written with a hash, and one text may contain several of these. */
const tags = words.transform((values) => [
  ...new Set(
    values.flatMap((value) => value.split(/\s+(?=#)/).map((tag) => tag.replace(/^#(?=.)/, ''))),
  ),
]);

/**
 * Reads metadata leniently (a number as a title, a single tag as a string, `tag` for `tags`), and
 * reports what it can't read. Empty values count as missing.
 */
export function readMetadata(
  values: Readonly<Record<string, unknown>>,
  lineOf: LineOfKey,
): ReadMetadata {
  const findings: Finding[] = [];
  const byKey = new Map(Object.entries(values).map(([key, value]) => [key.toLowerCase(), value]));
  if (isDateOfPage(byKey.get('date'))) byKey.delete('date');
  const read = <T>(keys: readonly string[], schema: z.ZodType<T>, expected: string): T | null => {
    const key = keys.find((name) => !isEmpty(byKey.get(name)));
    if (key === undefined) {
      return null;
    }
    const result = schema.safeParse(byKey.get(key));
    if (!result.success) {
      findings.push(unclear(key, expected, lineOf(key)));
    }
    return result.data ?? null;
  };
  const ignored = read(['nota-ignore'], words, 'a list of codes of problems') ?? [];
  const unknown = ignored.filter((code) => !isProblemCode(code));
  findings.push(...unknown.map((code) => ignoresUnknown(code, lineOf('nota-ignore'))));
  // The first of several categories, as Hugo, Jekyll and Quarto write them.
  const categories = read(['categories'], words, 'a list of words') ?? [];
  const category = read(['category'], oneWord, 'one word or phrase') ?? categories[0] ?? null;
  const ownTags = read(['tags', 'tag'], tags, 'a list of words') ?? [];
  const metadata = {
    title: read(['title'], word, 'a text'),
    path: read(['path'], word, 'a text'),
    date: read(['date'], date, 'a date such as 2022-05-06'),
    category,
    tags: [...new Set([...ownTags, ...categories.filter((name) => name !== category)])],
    aliases: read(['aliases', 'alias'], words, 'a list of names') ?? [],
    ignoredProblems: ignored.filter(isProblemCode),
  };
  return { metadata, findings };
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
  );
}

function dateAsWritten(value: Date): string {
  return readDateObject(value) ?? '';
}

function unclear(key: string, expected: string, line: number): Finding {
  return {
    line,
    severity: 'warning',
    code: 'front-matter-value',
    message: `The ${key} in the front matter is not ${expected}.`,
    whatWasDone: `The note is read without its ${key}.`,
  };
}

function ignoresUnknown(code: string, line: number): Finding {
  return {
    line,
    severity: 'hint',
    code: 'ignore-unknown',
    message: `There is no problem code ${code} to ignore.`,
    whatWasDone: 'The code has no effect.',
  };
}
