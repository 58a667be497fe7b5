/** A JSX tag. */
export interface JsxTag {
  /** As written; empty for `<>`. */
  readonly name: string;
  readonly kind: 'opening' | 'closing' | 'alone';
  /**
   * The contents of quotes or braces, by attribute name; empty for an attribute without a value.
   */
  readonly attributes: ReadonlyMap<string, string>;
  /** The whole tag, which may span several lines. */
  readonly source: string;
}

/** Longer tags are text: searching for their end at each `<` would take quadratic time. */
const MAX_LENGTH = 2_000;

/** Braces and nested braces, as in `style={{ color: 'red' }}`. */
const BRACES = String.raw`\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}`;
const VALUE = `"[^"]*"|'[^']*'|${BRACES}`;
const TAG = new RegExp(
  String.raw`^<(?<close>/?)(?<name>[A-Za-z][\w.-]*|)(?<rest>(?:\s(?:${VALUE}|[^<>"'{}/]|/(?!>))*)?)(?<alone>/?)>`,
);
/** Void HTML elements, which people don't close although JSX requires it. */
const VOID = /^(?:br|hr|img|input|source|wbr)$/;

const ATTRIBUTE = new RegExp(String.raw`([\w:.-]+)(?:\s*=\s*(${VALUE}))?`, 'g');

/**
 * The tag at a position of a text; `null` if there is none. `a < b` is not a tag, nor is the link
 * `<https://…>`.
 */
export function jsxTagAt(text: string, at: number): JsxTag | null {
  const found = TAG.exec(text.slice(at, at + MAX_LENGTH));
  if (found === null) return null;
  const { close, name = '', rest = '', alone } = found.groups ?? {};
  const opens = alone === '/' || VOID.test(name) ? 'alone' : 'opening';
  const kind = close === '/' ? 'closing' : opens;
  return { name, kind, attributes: attributesIn(rest), source: found[0] };
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(ATTRIBUTE);
  return new Map(Array.from(found, ([, name = '', value = '']) => [name, inside(value)]));
}

/**
 * `x` for `"x"` and `{'x'}`; for `{require('./x.png').default}` the quoted text, for other code
 * nothing.
 */
function inside(value: string): string {
  if (!value.startsWith('{')) return value.slice(1, -1);
  return /["'`]([^"'`{}]*)["'`]/.exec(value)?.[1] ?? '';
}
