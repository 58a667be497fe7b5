import { z } from 'zod';
import type { Finding } from './problem.ts';

/** What a note says about itself: see the fields of `Note`. */
export interface Metadata {
  readonly title: string | null;
  readonly path: string | null;
  readonly date: string | null;
  readonly category: string | null;
  readonly tags: readonly string[];
  readonly aliases: readonly string[];
}

/** Of a note that says nothing about itself. */
export const NO_METADATA: Metadata = {
  title: null,
  path: null,
  date: null,
  category: null,
  tags: [],
  aliases: [],
};

const word = z
  .union([z.string(), z.number(), z.boolean()])
  .transform((value) => String(value).trim())
  .pipe(z.string().min(1));

const words = z.union([
  z.string().transform(splitAtCommas),
  word.transform((value) => [value]),
  z.array(z.union([word, z.null().transform(() => '')])),
]);

/** Takes what is clear from front matter (numbers as titles, one tag as a string), reports the rest. */
export function readMetadata(values: Readonly<Record<string, unknown>>): {
  metadata: Metadata;
  findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const read = <T>(key: string, schema: z.ZodType<T>, expected: string): T | null => {
    const value = values[key];
    if (value === undefined || value === null || value === '') {
      return null;
    }
    const result = schema.safeParse(value);
    if (!result.success) {
      findings.push(unclear(key, expected));
      return null;
    }
    return result.data;
  };
  const metadata = {
    title: read('title', word, 'a text'),
    path: read('path', word, 'a text'),
    date: read('date', word, 'a date'),
    category: read('category', word, 'one word or phrase'),
    tags: read('tags', words, 'a list of words')?.filter((tag) => tag !== '') ?? [],
    aliases: read('aliases', words, 'a list of names')?.filter((alias) => alias !== '') ?? [],
  };
  return { metadata, findings };
}

function splitAtCommas(text: string): string[] {
  return text.split(',').map((part) => part.trim());
}

function unclear(key: string, expected: string): Finding {
  return {
    line: 1,
    severity: 'warning',
    code: 'front-matter-value',
    message: `The front matter's ${key} is not ${expected}.`,
    whatWasDone: `The note is read without its ${key}.`,
  };
}
