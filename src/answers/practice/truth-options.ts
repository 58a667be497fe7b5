import { words } from '../../library/language/word-list.ts';
import { normalizeWord } from '../../search/text/normalize.ts';

/** What says whether a statement holds, normalised, in the languages of the bot. */
const TRUTHS = words(`
true false yes no correct incorrect right wrong t f
wahr falsch richtig unwahr ja nein
verdadero falso cierto correcto incorrecto si no
vrai faux oui non
vero falso corretto giusto sbagliato errato
verdadeiro certo errado correto incorreto sim nao
正しい 正しくない 誤り 間違い 正 誤 はい いいえ ○ 〇 ×
对 错 正确 错误 不正确 是 否 不是 真 假 √
`);

/** Whether options only say that a statement holds or not, as `True` and `False` do: notes have no say on those words. */
export function areTruths(options: readonly string[]): boolean {
  return options.every((option) =>
    TRUTHS.has(normalizeWord(option.replace(/[.。!！]+\s*$/u, '').trim())),
  );
}
