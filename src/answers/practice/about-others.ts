import { words } from '../../library/language/word-list.ts';
import { normalizeWord } from '../../search/text/normalize.ts';

/**
 * Words for several of the other options, or one of them combined with another, being right;
 * normalised, in the bot's languages.
 */
const SEVERAL = words(`
all both above
alle beide beiden sowohl obigen
todas todos ambas ambos anteriores
toutes tous dessus
tutte tutti entrambe entrambi precedenti
`);

/** Words for none of them being right. */
const NONE = words(`
none neither
keine keiner keines weder
ninguna ninguno ningun
aucune aucun
nessuna nessuno
nenhuma nenhum
`);

/** Those that need no other word. */
const ALONE = words('both neither beide weder ambas ambos entrambe entrambi');

/**
 * Words that accompany these; options are called by letters, and the statements of a question by
 * numbers.
 */
const BESIDE = words(`
a b c d e f g h i j ii iii iv v r 1 2 3 4 5 6
and or nor but not only of the these those them is are true false correct incorrect right wrong
option options answer answers choice choices statement statements given listed mentioned assertion reason explanation
und oder noch als auch der die das genannten oben antwort antworten aussage aussagen option optionen davon ist sind richtig falsch korrekt nur
y o u ni de las los la el lo que opcion opciones respuestas respuesta afirmaciones son es correctas correcta falsas solo
et ou ces les ci reponses reponse propositions sont est vraies exactes correctes fausses seulement deux
e ed delle dei le risposte risposta opzioni alternative sono corrette giuste false solo
da das dos as os alternativas alternativa opcoes respostas afirmacoes estao sao corretas certas incorretas apenas acima duas
`);

/**
 * `A and B`, `I, II and III`, `A is true but …`, `2 only`; but not numbers such as `2 and 3` as an
 * answer.
 */
const JOINED =
  /(?<!\p{L})(?:(?:[A-J]|[IV]+)\s*(?:,|&|(?:and|or|und|y|et|e|but|is)(?!\p{L}))|(?:[A-J1-6]|[IV]+)\s+(?:only|nur|solo|seulement|apenas)(?!\p{L}))/u;

const EASTERN_SEVERAL =
  /^(?:以上|上述)(?:皆是|都是|全部|所有|都对|均是|均正确|皆正确|选项都对)|^(?:上記|これら|以上)の?(?:すべて|全て)|^[A-Jア-コ](?:和|与|と)[A-Jア-コ](?:の?両方)?$/;
const EASTERN_NONE =
  /^(?:以上|上述)(?:皆非|都不是|都不对|均不是|皆不是)|^(?:上記|これら|以上)の?(?:いずれ|どれ)(?:でもない|も)/;

/**
 * What an option says about the others, if it says nothing else: `All of the above`,
 * `Both A and B`, `1 and 3 only`, or `None of these`. Such words can't be weighed against the
 * notes.
 *
 * @returns `null` for an option with content of its own
 */
export function aboutOthers(option: string): 'several' | 'none' | null {
  const text = option.trim();
  if (EASTERN_SEVERAL.test(text)) return 'several';
  if (EASTERN_NONE.test(text)) return 'none';
  const said = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(normalizeWord);
  if (!said.every((word) => SEVERAL.has(word) || NONE.has(word) || BESIDE.has(word))) return null;
  if (said.length === 1 && !said.every((word) => ALONE.has(word))) return null;
  if (said.some((word) => NONE.has(word))) return 'none';
  return said.some((word) => SEVERAL.has(word)) || JOINED.test(text) ? 'several' : null;
}
