const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  zwei: 2,
  beiden: 2,
  drei: 3,
  dos: 2,
  tres: 3,
  deux: 2,
  trois: 3,
  due: 2,
  tre: 3,
  dois: 2,
  duas: 2,
  três: 3,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
};

const COUNT = Object.keys(NUMBERS).join('|');

/**
 * Words that ask for options: `Choose`, `Which`; not `What two parts …`, because one option may
 * name both.
 */
const ASKING = [
  'choose|select|pick|which',
  'wähle|(?:wählen|kreuzen|nennen)\\s+sie|welche[nrsm]?',
  'elige|elija|elegir|esco(?:ge|ja)|seleccion(?:[ae]|ar)|marque|qué|cuáles',
  'choisi(?:s|ssez|r)(?:-en)?|s[ée]lectionne[rz]?|cochez|quel(?:le)?s',
  'scegli(?:ere|ne|erne)?|scelga|selezion[ai](?:re)?|quali',
  'escolh(?:a|er)|selecion(?:e|ar)|assinale|quais',
].join('|');

/** Words that may come between: `the best`, `exactly`, `of the following`. */
const BETWEEN =
  'any|the|your|best|correct|right|exactly|only|of\\s+(?:the\\s+following|these)|' +
  'die|genau|exactamente|las|los|exactement|les|esattamente|le|i|exatamente|as|os';

/** A number before one of these is a quantity: `5 TB`, `2 hour`. */
const UNIT = '[KMGTP]i?B|[KMG]bps|second|minute|hour|day|week|month|year|percent|%';

const ANSWERS =
  'answers?|options?|choices?|responses?|antworten|respuestas|opciones|réponses|risposte|opzioni|respostas|opções|alternativas';

/**
 * `Choose TWO`, `Which two …`, `Select any three`, `Wählen Sie zwei`, `Quels deux`; not
 * `Which two-factor`.
 */
const WESTERN =
  `(?<!\\p{L})(?:${ASKING})\\s+(?:(?:${BETWEEN})\\s+){0,3}(?<count>${COUNT}|[1-5])` +
  `(?![\\p{L}\\p{N}]|[-‐][\\p{L}\\p{N}]|[.,]\\p{N}|\\s*(?:${UNIT})(?!\\p{L}))`;

/** `(2 correct answers)`. */
const IN_BRACKETS = `\\(\\s*(?<bracket>${COUNT}|[2-5])\\s+(?:\\p{L}+\\s+)?(?:${ANSWERS})\\s*\\)`;

/** `（选择两项）`, `選擇2個`, `（2つ選択）`, `二つ選んで`, `（2つ）`. */
const EASTERN =
  '(?:选择?|選擇)\\s*(?<chinese>[两二三四2-5])\\s*[个個项項]|(?<japanese>[二三四2-5])\\s*つ(?:を)?\\s*選|' +
  '\\(\\s*(?<eastern>[两二三四2-5])\\s*[个個项項つ]\\s*\\)';

const COUNTED = new RegExp([WESTERN, IN_BRACKETS, EASTERN].join('|'), 'iu');

/** `Wählen Sie zwei aus`, `Elija las dos respuestas correctas`. */
const AFTER = 'aus|an|richtigen?|correct[ae]s|corrett[ei]|corretas';

const ONLY_COUNTED = new RegExp(
  `^[^\\p{L}\\p{N}]*${WESTERN}(?:\\s+(?:${BETWEEN}|${ANSWERS}|${AFTER}))*[^\\p{L}\\p{N}]*$`,
  'iu',
);

/** How many options a question asks to choose; 1 unless it says so. */
export function chosenCount(stem: string): number {
  const { count, bracket, chinese, japanese, eastern } =
    COUNTED.exec(stem.normalize('NFKC'))?.groups ?? {};
  const number = (count ?? bracket ?? chinese ?? japanese ?? eastern)?.toLowerCase();
  return number === undefined ? 1 : (NUMBERS[number] ?? Number(number));
}

/**
 * Words that may accompany these on a line that only says how many to choose; one row per language.
 */
const BESIDE = [
  'answer|option|choice|response|box(?:es)?|term|definition|one|1|a|an|or|more|all|that|which|apply|are|is|from|below',
  'sie|eine|oder|mehrere|alle|richtigen?|zutreffenden?|antwort|aus|an',
  'una?|o|m[áa]s|todas|que|correspondan?|respuesta|opci[óo]n|correctas?',
  'une?|ou|plusieurs|toutes|bonnes?|réponse|qui|s|appliquent',
  'più|tutte|alternativ[ae]|risposta|opzione|corrett[ae]|si|applicano',
  'uma|mais|resposta|op[çc][ãa]o|alternativa|se|aplicam',
].join('|');

/** `Select all that apply.`, `Veuillez choisir une réponse.`: only such words, in any order. */
const ONLY_TOLD = new RegExp(
  `^(?:(?:please|bitte|veuillez|por\\s+favor)\\s+)?(?:${ASKING}|tick|check|mark)` +
    `(?:[^\\p{L}\\p{N}]+(?:${BETWEEN}|${ANSWERS}|${BESIDE}))+[^\\p{L}\\p{N}]*$`,
  'iu',
);

/**
 * Whether a line says only that options are to be chosen, and perhaps how many:
 * `Choose two answers.`, `Select all that apply.`
 */
export function onlyTellsToChoose(line: string): boolean {
  const told = line.normalize('NFKC');
  return ONLY_COUNTED.test(told) || ONLY_TOLD.test(told);
}

/**
 * `Select all that apply`, `Wählen Sie eine oder mehrere Antworten`, `すべて選べ`; not
 * `Which run in one or more Regions`.
 */
const ANY_NUMBER = new RegExp(
  `(?<!\\p{L})(?:${[
    'choose|select|pick|check|mark|tick|wählen|kreuzen|elija|seleccion|choisi|cochez|s[ée]lectionn',
    'scegli|selezion|escolha|assinale|marque',
  ].join('|')})\\p{L}*\\s+(?:\\p{L}+\\s+)?(?:${[
    'all|one\\s+or\\s+more|alle|eine\\s+oder\\s+mehrere|todas|una\\s+o\\s+m[áa]s',
    'toutes|une\\s+ou\\s+plusieurs|tutte|una\\s+o\\s+più|uma\\s+ou\\s+mais',
  ].join('|')})(?!\\p{L})|(?:すべて|全て)(?:を)?選|选择?所有|[(（【\\[]多[选選]题?[)）】\\]]`,
  'iu',
);

/** Whether a question leaves open how many of its options are right. */
export function choosesAny(stem: string): boolean {
  return ANY_NUMBER.test(stem);
}

const TO_CHOOSE =
  /\((?:(?:choose|select)\b|wähle|eli[gj]|seleccion|choisi|s[ée]lectionne|scegli|selezion|escolh|selecion)/i;

/** Whether a line tells the reader in brackets to choose, such as `(Choose one.)`. */
export function tellsToChoose(line: string): boolean {
  return TO_CHOOSE.test(line);
}
