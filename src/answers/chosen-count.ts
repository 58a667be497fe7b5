const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  zwei: 2,
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

/** `Choose TWO`, `Which two …`, `Select any three`, `Wählen Sie zwei`, `Choisissez deux`. */
const WESTERN = new RegExp(
  '(?<!\\p{L})(?:choose|select|pick|which|wähle|wählen\\s+sie|elige|elija|seleccion[ae]|choisis(?:sez)?|' +
    'sélectionne[rz]?|scegli(?:ere)?|selezion[ai](?:re)?|escolha|selecione)' +
    `\\s+(?:(?:any|the|your)\\s+)?(?<count>${COUNT}|[1-5])(?!\\p{L})`,
  'iu',
);

/** `（选择两项）`, `選擇2個`, `（2つ選択）`, `二つ選んで`. */
const EASTERN =
  /(?:选择?|選擇)\s*(?<chinese>[两二三四2-5])\s*[个個项項]|(?<japanese>[二三四2-5])\s*つ(?:を)?\s*選/u;

/** How many options a question asks to choose; 1 unless it says so. */
export function chosenCount(stem: string): number {
  const text = stem.normalize('NFKC');
  const western = WESTERN.exec(text)?.groups?.['count'];
  const { chinese, japanese } = EASTERN.exec(text)?.groups ?? {};
  const count = (western ?? chinese ?? japanese)?.toLowerCase();
  return count === undefined ? 1 : (NUMBERS[count] ?? Number(count));
}
