import { words } from '../../library/language/word-list.ts';
import { normalizeWord } from '../../search/text/normalize.ts';

/** Words for whether a statement is true, normalised, in the bot's languages. */
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

/**
 * Whether options only say that a statement is true or not, as `True` and `False` do: these words
 * can't be weighed against the notes.
 */
export function areTruths(options: readonly string[]): boolean {
  return options.every((option) =>
    TRUTHS.has(normalizeWord(option.replace(/[.。!！]+\s*$/u, '').trim())),
  );
}
