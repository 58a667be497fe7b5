import { LENGTH_UNIT, type Measure, SIZE_UNIT } from './quantities.ts';

/** `How many`, in the languages of the bot. */
const MANY = [
  'how\\s+many',
  'wie\\s?viele',
  'cu[aá]nt[oa]s',
  "combien(?=\\s+d[e'’])",
  'quant[ei]',
  'quant[oa]s',
  '多少个?|几个?(?!乎)',
  'いくつの?',
].join('|');

/** `Quanto ao S3, como …`, which asks for something else. */
const AS_TO = '\\s+(?:a[os]?|aos|à|às|al|alla|ai|agli|alle)\\s[^,?]*,';

/**
 * How these languages ask for a quantity, as regular expressions; the first row that matches
 * counts.
 */
const QUESTIONS: readonly (readonly [Measure, ...(readonly string[])])[] = [
  ['length', `(?:${MANY})\\s*(?:\\S+\\s+)?(?:${LENGTH_UNIT})`],
  ['size', `(?:${MANY})\\s*(?:\\S+\\s+)?(?:${SIZE_UNIT})`],
  [
    'length',
    'how\\s+(?:long|often|old|soon)|how\\s+much\\s+time|longest|shortest',
    'wie\\s+(?:lange?|oft|alt)|wie\\s?viel\\s+zeit',
    'cu[aá]nto\\s+(?:tiempo|duran?|tardan?)|cada\\s+cu[aá]nto',
    'combien\\s+de\\s+temps|[àa]\\s+quelle\\s+fr[ée]quence',
    'quanto\\s+(?:tempo|durano?)|ogni\\s+quanto',
    'quanto\\s+(?:tempo|duram?|demoram?)|a\\s+cada\\s+quanto',
    '多久|多长',
    'どのくらいの(?:時間|期間|頻度|長さ)|何(?:秒|分|時間|日|[かヶ]月|年)',
  ],
  [
    'size',
    'how\\s+(?:big|large|small)',
    'wie\\s+(?:gro(?:ß|ss)|klein)',
    'qu[eé]\\s+tama[nñ]o|c[oó]mo\\s+de\\s+grandes?',
    "quelle\\s+(?:est\\s+la\\s+)?taille|combien\\s+d[e'’]\\s*(?:m[ée]moire|espace|place|stockage)",
    'quanto\\s+(?:è\\s+|(?:può|puo|possono)\\s+essere\\s+)?grand[ei]',
    'qual\\s+(?:é\\s+)?o\\s+tamanho|qu[ãa]o\\s+grandes?',
    '多大',
    'どのくらいの(?:大きさ|サイズ)',
  ],
  [
    'price',
    'how\\s+much\\s+(?:do|does|is|are|will|would|for)|how\\s+expensive|what\\s+(?:do|does|will|would)\\s.*\\scost',
    '(?:was|wie\\s?viel)\\s+koste[nt]|wie\\s+teuer',
    'cu[aá]nto\\s+(?:cuestan?|valen?)',
    'combien\\s+(?:(?:[çc]a|cela)\\s+)?co[uû]te(?:nt)?',
    'quanto\\s+costa(?:no)?',
    'quanto\\s+custam?',
    '多少钱',
    'いくら',
  ],
  ['size', 'how\\s+much'],
  [
    'count',
    MANY,
    '(?:what\\s+is\\s+the|max(?:imum)?|min(?:imum)?|largest|smallest)\\s+number\\s+of',
  ],
  [
    'number',
    'how\\s+(?:far|fast|high|deep|wide|heavy)|biggest|largest|smallest',
    'max(?:imum|imal)?|min(?:imum|imal)?|limits?|quotas?',
    'wie\\s?viel|wie\\s+(?:schnell|hoch|weit|tief)|(?:maximal|minimal)e?[rns]?|höchstens|mindestens',
    '(?<!en\\s)cu[aá]nt[oa]|m[aá]xim[oa]s?|m[ií]nim[oa]s?|l[ií]mites?',
    'combien|(?:maxim|minim)(?:um|ale?)s?|limites?',
    `quant[oa](?!${AS_TO})|(?:massim|minim)[oaei]`,
    '最大|最小|最多|最少|上限|下限|多少',
    'どのくらい',
  ],
];

const ASKING = QUESTIONS.map(([measure, ...phrases]) => ({
  measure,
  phrases: new RegExp(
    `(?<![\\p{Script=Latin}\\p{N}])(?:${phrases.join('|')})(?![\\p{Script=Latin}\\p{N}])`,
    'iu',
  ),
}));

/**
 * A question that is a smaller part of the text than this ends a story, and asks for something to
 * be worked out from it.
 */
const MOST = 0.5;

/**
 * The quantity that a text asks for; `null` if it asks for none. If there are several sentences,
 * the last question counts.
 */
export function measureAsked(text: string): Measure | null {
  const sentences = text.split(/(?<=[.!?])\s+|(?<=[。！？])/);
  const asking = sentences.findLast((sentence) => /[?？]/.test(sentence)) ?? sentences.at(-1) ?? '';
  if (asking.length < MOST * text.length) return null;
  return ASKING.find(({ phrases }) => phrases.test(asking))?.measure ?? null;
}
