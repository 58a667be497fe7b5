import matter from 'gray-matter';

/** The result of parsing YAML: a mapping, some other value, or an error. */
export type ParsedYaml =
  | { readonly kind: 'mapping'; readonly values: Readonly<Record<string, unknown>> }
  | { readonly kind: 'other' }
  /** `line` counts from 1 within the text. */
  | { readonly kind: 'broken'; readonly reason: string; readonly line: number };

const REFUSING_ENGINES = Object.fromEntries(
  ['javascript', 'js', 'coffee', 'json', 'toml'].map((language) => [language, { parse: refuse }]),
);

/**
 * Parses YAML only; an empty text is an empty mapping. gray-matter evaluates `---js` and, called
 * without options, caches texts and hides the error of a broken one the second time. So it gets a
 * text without a language, options, and engines that refuse everything else. It would also stop at
 * the first line that begins with `---`, so it gets a delimiter longer than the text.
 */
export function parseYaml(yaml: string): ParsedYaml {
  try {
    const data: unknown = matter(`---\n${yaml}`, {
      language: 'yaml',
      engines: REFUSING_ENGINES,
      delimiters: ['---', `${yaml}\n---`],
    }).data;
    const values = data ?? {};
    return isMapping(values) ? { kind: 'mapping', values } : { kind: 'other' };
  } catch (error) {
    return { kind: 'broken', ...factsOf(error) };
  }
}

function refuse(): never {
  throw new Error('only YAML front matter is read');
}

function isMapping(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/**
 * js-yaml's errors have `reason` and `mark.line`, which counts from 0 and includes the `---` line.
 */
function factsOf(error: unknown): { reason: string; line: number } {
  const { reason, mark } = error as { reason?: unknown; mark?: { line?: unknown } };
  return {
    reason: typeof reason === 'string' ? reason : 'it is nested too deeply',
    line: typeof mark?.line === 'number' ? Math.max(mark.line, 1) : 1,
  };
}
