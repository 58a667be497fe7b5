/**
 * The kinds of code pieces that have a colour. Each named group of a grammar's pattern is one of
 * these.
 */
export const CODE_KINDS = [
  'comment',
  'string',
  'number',
  'keyword',
  'name',
  'added',
  'removed',
] as const;

/** The kind of a piece of code, which determines its colour. */
export type CodeKind = (typeof CODE_KINDS)[number];

/**
 * The grammar of a language as one global pattern with a named group for each kind of piece; `null`
 * for a language without highlighting. Simple by design: families of languages share a grammar, and
 * what matches nothing stays plain.
 */
export function grammarOf(language: string): RegExp | null {
  return GRAMMARS.find(({ languages }) => languages.has(language))?.pattern ?? null;
}

const QUOTED = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/.source;
const LONG_QUOTED = /"""[\s\S]*?(?:"""|(?![\s\S]))/.source;
const NUMBER = /\b(?:0x[\da-f]+|\d[\d_]*(?:\.\d+)?)\b/.source;

const GRAMMARS = [
  {
    languages: words(
      'c cpp cs csharp dart go java javascript js jsx kotlin php rust rs scala swift ts tsx typescript',
    ),
    pattern: grammar({
      comment: /\/\/.*|\/\*[\s\S]*?(?:\*\/|(?![\s\S]))/.source,
      string: `${QUOTED}|\`(?:[^\`\\\\]|\\\\[\\s\\S])*\``,
      number: NUMBER,
      keyword: oneOf(
        'abstract as async await boolean break case catch class const continue def default delete do else enum export extends false final finally fn for from func function if implements import in instanceof int interface let match mut new nil null package private protected public return static string struct super switch this throw throws true try type typeof undefined use var void while yield',
      ),
    }),
  },
  {
    languages: words(
      'bash console docker dockerfile hcl make perl powershell py python r rb ruby sh shell terraform tf zsh',
    ),
    pattern: grammar({
      comment: /(?<![\w$&])#.*/.source,
      string: `${LONG_QUOTED}|${QUOTED}`,
      number: NUMBER,
      keyword: oneOf(
        'and as assert async await break case class continue def del do done echo elif else end esac except export False fi finally for from function if import in is lambda None not or pass raise return self sudo then True try until while with yield',
      ),
    }),
  },
  {
    languages: words('mysql pgsql plsql sql sqlite'),
    pattern: grammar({
      comment: /--.*|\/\*[\s\S]*?(?:\*\/|(?![\s\S]))/.source,
      string: QUOTED,
      number: NUMBER,
      keyword: oneOf(
        'add all alter and as asc between by case constraint create cross delete desc distinct drop else end exists foreign from full group having in index inner insert into is join key left like limit not null offset on or order outer primary references returning right select set table then union unique update using values view when where with',
      ),
    }),
  },
  {
    languages: words('env ini json json5 jsonc properties toml yaml yml'),
    pattern: grammar({
      comment: /(?<!\S)[#;].*/.source,
      name: /"(?:[^"\\\n]|\\.)*"(?=\s*:)|^[ \t]*(?:- +)*[\w.$/-]+(?=\s*[:=])/.source,
      string: QUOTED,
      number: NUMBER,
      keyword: oneOf('false no null true yes'),
    }),
  },
  {
    languages: words('html svg vue xml'),
    pattern: grammar({
      comment: /<!--[\s\S]*?(?:-->|(?![\s\S]))/.source,
      string: /(?<==)(?:"[^"]*"|'[^']*')/.source,
      keyword: /<\/?[\w:-]+|\/?>/.source,
      name: /(?<=\s)[\w:-]+(?==)/.source,
    }),
  },
  {
    languages: words('diff patch'),
    pattern: grammar({
      comment: /^@@.*/.source,
      added: /^\+.*/.source,
      removed: /^-.*/.source,
    }),
  },
] as const;

function grammar(rules: Partial<Record<CodeKind, string>>): RegExp {
  const groups = Object.entries(rules).map(([kind, source]) => `(?<${kind}>${source})`);
  return new RegExp(groups.join('|'), 'gim');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function oneOf(list: string): string {
  return `\\b(?:${list.replaceAll(' ', '|')})\\b`;
}
