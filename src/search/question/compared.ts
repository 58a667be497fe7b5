/** A longer text says more than what it compares. */
const MAX_CHARACTERS = 150;
const MOST_WORDS_OF_A_SIDE = 6;
const MOST_SIDES = 4;

/** Words for a difference, in the bot's languages. */
const DIFFERENCE = [
  'differences?|distinction|comparison|unterschiede?|vergleich|diferencias?|comparaci[oó]n',
  'diff[eé]rences?|comparaison|differenz[ae]|confronto|diferen[cç]as?|compara[cç][aã]o',
].join('|');

/** Sentences that compare two things, or a list and one more, in the bot's languages. */
const COMPARISONS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:${DIFFERENCE})\b.*?\s(?:between|of|zwischen|von|entre|tra|fra)\s(.+?)\s(?:and|or|vs\.?|und|y|et|e)\s(.+)$`,
    'iu',
  ),
  // Few words are misspelt or abbreviated as often: `diffrence betwen`, `diff b/w`.
  /\bdiff?(?:s|e?r+[ae]n[cs]es?)?\s(?:bet+we+n|b\/w|btw)\s(.+?)\s(?:and|or|n|vs\.?|&)\s(.+)$/iu,
  /^(.+?)\s(?:and|n|&)\s(.+?)\sdiff?(?:e?r+[ae]n[cs]es?)?$/iu,
  // Behind the names: `which is better`, `when to use which`, `whats the difference`.
  /^(.+?)\s(?:vs\.?|versus)\s(.+?)(?:,?\s(?:which|when|what(?:['’]?s)?)\s.+)?$/iu,
  /\b(?:compare|vergleiche?|compara|comparez?|confronta)\s(.+?)\s(?:and|with|to|vs\.?|und|mit|y|con|et|avec|e|com)\s(.+)$/iu,
  /^how\s(?:is|are|do|does)\s(.+?)\s(?:differ|different)\s(?:from|than|to)\s(.+)$/iu,
  /^(?:why\s|when\s)?(?:is|are)\s(.+?)\s(?:better|cheaper|faster|slower)\sthan\s(.+)$/iu,
  /^(.+?)\s(?:instead of|rather than|compared (?:to|with)|statt|anstatt|en vez de|au lieu de|invece di|em vez de)\s(.+)$/iu,
  /\b(?:choose|prefer|take|use)\s(.+?)\sor\s(.+)$/iu,
  /^(.+?)(?:和|与|跟|及)(.+?)(?:之间)?的?(?:区别|差别|差异|不同|对比)/u,
  /^(.+?)と、?(.+?)の(?:違い|差|比較)/u,
];

/** Before the third or fourth thing: `a vs b vs c`. */
const AGAIN = /\s(?:vs\.?|versus)\s/iu;

/**
 * The things that a question compares: `what is the difference between SQS and SNS?` -> SQS, SNS.
 * `null` for any other question. Each side is as typed and may include words around the name.
 */
export function comparedSides(text: string): readonly string[] | null {
  const typed = text.replace(/[\s?？.!。]+$/u, '');
  if (typed.length > MAX_CHARACTERS || /[.?!。？！]\s/u.test(typed.replace(/\bvs\./giu, 'vs')))
    return null;
  for (const comparison of COMPARISONS) {
    const [, first, second] = comparison.exec(typed) ?? [];
    if (first === undefined || second === undefined) continue;
    const sides = [...first.split(/[,，、]/u), ...second.split(AGAIN)].map((side) => side.trim());
    const isPlain = sides.every(
      (side) => /[\p{L}\p{N}]/u.test(side) && side.split(/\s+/).length <= MOST_WORDS_OF_A_SIDE,
    );
    if (isPlain && sides.length <= MOST_SIDES) return sides;
  }
  return null;
}
