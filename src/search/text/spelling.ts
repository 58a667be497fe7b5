/**
 * British and American spelling count as the same word. The rules are applied to both notes and
 * questions, so it doesn't matter that `promise` becomes `promize` as long as no other word does.
 */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(.{2,})is(e|es|ed|er|ers|ely|ing|ation|ations|ational|ationally|able)$/, '$1iz$2'],
  [/^(.{2,})ys(e|ed|er|ers|ing)$/, '$1yz$2'],
  [/^(.{3,})our(|s|al|ally|ed|hood|hoods|ing|able|ful|less|ite|ites)$/, '$1or$2'],
  [/^(.*[bt])re(|s|d)$/, '$1er$2'],
  [/^(.{3,}og)ue(|s)$/, '$1$2'],
  [/^(.{3,}am)me(|s)$/, '$1$2'],
];

/** Any of these endings: one test rules out most words. */
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

/** Removes the remaining differences between British and American words after stemming. */
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
