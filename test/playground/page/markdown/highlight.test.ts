import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from '../../../../src/playground/page/markdown/highlight.ts';

const kindsOf = (code: string, language: string) =>
  highlight(code, language)
    .filter(({ kind }) => kind !== 'plain')
    .map(({ kind, text }) => `${kind} ${text}`);

describe('highlight', () => {
  it('colours comments, strings, numbers and keywords', () => {
    const code = 'const n = 15; // "minutes"\nreturn "a // b";';

    expect(kindsOf(code, 'ts')).toEqual([
      'keyword const',
      'number 15',
      'comment // "minutes"',
      'keyword return',
      'string "a // b"',
    ]);
  });

  it('reads a comment over several lines as one', () => {
    expect(kindsOf('/* a\nb */ int', 'c')).toEqual(['comment /* a\nb */', 'keyword int']);
  });

  it("reads Python's long strings as one, closed or not", () => {
    const closed = 'def a():\n  """Says "what"\n  for."""\n  pass';

    expect(kindsOf(closed, 'py')).toEqual([
      'keyword def',
      'string """Says "what"\n  for."""',
      'keyword pass',
    ]);
    expect(kindsOf('"""for\never', 'python')).toEqual(['string """for\never']);
  });

  it('knows keys of YAML, and the signs of a diff', () => {
    expect(kindsOf('Runtime: nodejs20.x # current', 'yaml')).toEqual([
      'name Runtime',
      'comment # current',
    ]);
    expect(kindsOf('+ new\n- old', 'diff')).toEqual(['added + new', 'removed - old']);
  });

  it('loses no character of any code in any language', () => {
    const language = fc.constantFrom('ts', 'py', 'sql', 'yaml', 'html', 'diff', 'unknown', '');

    fc.assert(
      fc.property(fc.string(), language, (code, name) => {
        const pieces = highlight(code, name);

        expect(pieces.map(({ text }) => text).join('')).toBe(code);
      }),
    );
  });
});
