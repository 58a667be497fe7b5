/**
 * `Welcher Dienst ist nicht …`, `Was ist kein …`, `Welche Aussage stimmt nicht`,
 * `Kreuzen Sie die falsche Aussage an`.
 */
const GERMAN = [
  /\b(?:welche[rsnm]?|was)\s.{0,300}?\b(?:ist|sind|war|waren|wird|werden|kann|können|darf|dürfen|gehört|gehören|trifft|treffen|stimmt|stimmen)\s+(?:nicht|keine?[rsnm]?|falsch|unwahr|unzutreffend|inkorrekt)\b/i,
  /\bwelche[rsnm]?\s.{0,300}\bnicht(?:\s+(?:zu|dazu|an))?\W*$/i,
  /\bfalschen?\s+(?:aussagen?|antworten?|optionen|option)\b/i,
];

/** `Lequel n'est pas …`, `Quale non è …`, `¿Cuál no es …?`, `Qual não é …`; or is false. */
const ROMANCE = [
  /\b(?:quel(?:le)?s?|(?:le|la|les)quel(?:le)?s?|qu['’]est-ce)\s.{0,300}?(?:\bn(?:e\s+|['’])\p{L}+\s+pas|\b(?:est|sont)\s+(?:faux|fausses?|incorrecte?s?|inexacte?s?|erronée?s?))(?!\p{L})/iu,
  /\b(?:qual[ei]|cosa)\s.{0,300}?(?<!\p{L})(?:non|(?:è|sono)\s+(?:fals|errat|sbagliat|scorrett)[aeio])(?!\p{L})/iu,
  /(?<!\p{L})(?:cu[aá]l(?:es)?|qué)\s.{0,300}?(?<!\p{L})(?:no|(?:es|son)\s+(?:falsas?|incorrectas?|err[oó]neas?))(?!\p{L})/iu,
  /(?<!\p{L})(?:qual|quais|(?:o\s+)?que)\s.{0,300}?(?<!\p{L})(?:n[ãa]o|(?:é|são|está|estão)\s+(?:falsas?|incorrec?tas?|erradas?))(?!\p{L})/iu,
];

/**
 * `Señale la afirmación incorrecta`, `Assinale a alternativa falsa`, `Cochez la réponse fausse`,
 * `Indicare l'affermazione errata`.
 */
const WRONG_ONE = [
  /\b(?:affirmations?|réponses?|propositions?)\s+(?:fausses?|incorrectes?|inexactes?)(?!\p{L})/iu,
  /\b(?:affermazion[ei]|rispost[ae]|opzion[ei])\s+(?:fals|errat|sbagliat|scorrett)[ae](?!\p{L})/iu,
  /(?<!\p{L})(?:afirmaci[oó]n(?:es)?|opci[oó]n(?:es)?|respuestas?|señale\s+las?|indique\s+las?)\s+(?:incorrecta|falsa|err[oó]nea)s?(?!\p{L})/iu,
  /(?<!\p{L})(?:alternativas?|afirma(?:ção|ções|tivas?)|op(?:ção|ções)|assinale\s+as?)\s+(?:incorrec?ta|falsa|errada)s?(?!\p{L})/iu,
  /(?<!\p{L})é\s+incorrec?to\s+afirmar/iu,
  /\bquel\s+est\s+l['’]intrus/i,
];

/** `Alle sind global, außer:`, `Todos son globales, excepto:`. */
const EXCEPT =
  /(?:(?<!\p{L})(?:außer|ausser|excepto|sauf|tranne|eccetto|exceto)|,\s+(?:menos|salvo))(?:\s+(?:welche[rsnm]?|cu[aá]l|laquelle|lequel|quale|qual))?[^\p{L}\p{N}]*$/iu;

/**
 * `am wenigsten geeignet`, `la menos adecuada`; not `con menos esfuerzo`, which asks for the best
 * option as usual.
 */
const LEAST = [
  /\bam\s+wenigsten\s+(?:geeignet|passend|sinnvoll|wahrscheinlich|zutreffend|richtig|nützlich)/i,
  /\bmenos\s+(?:ade[cq]uad|apropiad|apropriad|recomendad|indicad|correc?t|prov[áa]vel|probable|[úu]til(?!\p{L}))/iu,
  /\bmoins\s+(?:adapté|approprié|recommandé|indiqué|pertinent|probable|utile|correct)/i,
  /\bmeno\s+(?:adatt|appropriat|consigliat|indicat|probabil|util[ei](?!\p{L})|corrett)/iu,
];

/**
 * How German, French, Italian, Spanish and Portuguese ask for the option that does not belong: one
 * of these patterns matches the sentence that asks, without its clauses.
 */
export const OTHER_LANGUAGES: readonly RegExp[] = [
  ...GERMAN,
  ...ROMANCE,
  ...WRONG_ONE,
  EXCEPT,
  ...LEAST,
];
