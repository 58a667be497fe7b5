/**
 * British and American spelling are the same word. The rules run on both the notes and the question,
 * so it does no harm that `promise` becomes `promize` as long as no other word does.
 */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(.{2,})is(e|es|ed|er|ers|ely|ing|ation|ations|ational|ationally|able)$/, '$1iz$2'],
  [/^(.{2,})ys(e|ed|er|ers|ing)$/, '$1yz$2'],
  [/^(.{3,})our(|s|al|ally|ed|hood|hoods|ing|able|ful|less|ite|ites)$/, '$1or$2'],
  [/^(.*[bt])re(|s|d)$/, '$1er$2'],
  [/^(.{3,}og)ue(|s)$/, '$1$2'],
  [/^(.{3,}am)me(|s)$/, '$1$2'],
];

/** Any of these endings: most words have none, and one look tells. */
const ANY_ENDING = anyOf(ENDINGS);

/** Stems that still differ: `licenc(e)` and `licens(e)`, `cancell(ed)` and `cancel(ed)`. */
const STEM_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(.+en)c$/, '$1s'],
  [/^(.*[aeiouy].*[aeiouy]l)l$/, '$1'],
];

const ANY_STEM_ENDING = anyOf(STEM_ENDINGS);

/** A word in American spelling: `organisation` -> `organization`, `colour` -> `color`. */
export function americanSpelling(word: string): string {
  return ANY_ENDING.test(word) ? replaceFirst(word, ENDINGS) : word;
}

/** A stem freed of what British and American words still differ in after stemming. */
export function americanStem(stem: string): string {
  return ANY_STEM_ENDING.test(stem) ? replaceFirst(stem, STEM_ENDINGS) : stem;
}

function replaceFirst(word: string, rules: readonly (readonly [RegExp, string])[]): string {
  for (const [pattern, replacement] of rules) {
    const replaced = word.replace(pattern, replacement);
    if (replaced !== word) {
      return replaced;
    }
  }
  return word;
}

function anyOf(rules: readonly (readonly [RegExp, string])[]): RegExp {
  return new RegExp(rules.map(([{ source }]) => source).join('|'));
}
