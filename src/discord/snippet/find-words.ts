/** A stretch of a text, in code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A place where a word stands, and which of the words it is. */
export interface Found extends Stretch {
  readonly word: number;
}

const UNSPACED = '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}';

/**
 * Finds words in a text, in order, whatever their case, accents or width. A word of letters is found
 * whole only, but in languages that put no spaces between words.
 */
export function findWords(text: string, words: readonly string[]): readonly Found[] {
  const wanted = words.map((word) => foldCharacters(word).folded);
  const pattern = wordsPattern(wanted);
  if (pattern === null) return [];

  const { folded, origins } = foldCharacters(text);
  return [...folded.matchAll(pattern)].map((match) => ({
    start: origins[match.index] ?? 0,
    end: origins[match.index + match[0].length] ?? text.length,
    word: wanted.indexOf(match[0]),
  }));
}

/** Longer words first: of `s3` and `s3 bucket`, the second is meant where it stands. */
function wordsPattern(wanted: readonly string[]): RegExp | null {
  const alternatives = [...new Set(wanted)]
    .filter((word) => word.trim() !== '')
    .sort((one, other) => other.length - one.length)
    .map(asWholeWord);
  return alternatives.length === 0 ? null : new RegExp(alternatives.join('|'), 'gu');
}

function asWholeWord(word: string): string {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll('-', '\\x2d');
  const letter = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}])`;
  const isLetter = new RegExp(letter, 'u');
  const start = isLetter.test([...word][0] ?? '') ? `(?<!${letter})` : '';
  const end = isLetter.test([...word].at(-1) ?? '') ? `(?!${letter})` : '';
  return `${start}${escaped}${end}`;
}

/** The text in one form of each letter, and for each of its code units where it comes from. */
function foldCharacters(text: string): {
  readonly folded: string;
  readonly origins: readonly number[];
} {
  const origins: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    for (let unit = 0; unit < plain.length; unit += 1) origins.push(at);
    folded += plain;
    at += character.length;
  }
  return { folded, origins };
}

function foldCharacter(character: string): string {
  if (/^[ -~]$/.test(character)) return character.toLowerCase();
  return character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
