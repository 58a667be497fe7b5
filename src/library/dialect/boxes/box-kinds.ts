import { withoutAccents } from '../../language/without-accents.ts';

/** What boxes are called in German, Spanish, French, Italian or Portuguese notes, by their English names. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  note: 'hinweis notiz anmerkung bemerkung nota observación remarque osservazione observação',
  tip: 'tipp merke merksatz consejo truco astuce conseil retenir à-retenir consiglio suggerimento dica',
  important: 'wichtig importante',
  summary: 'zusammenfassung resumen résumé riassunto resumo',
  example: 'beispiel ejemplo exemple esempio exemplo',
  question: 'frage pregunta domanda pergunta',
  warning:
    'achtung warnung vorsicht atención advertencia aviso avertissement attenzione avviso atenção cuidado',
  danger: 'gefahr peligro pericolo perigo',
  quote: 'zitat cita citation citazione citação',
};

/** The English names of boxes by those in these languages, in small letters, with accents and without. */
const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(OTHER_NAMES).flatMap(([kind, names]) =>
    names
      .split(' ')
      .flatMap((name) => [[name, kind] as const, [withoutAccents(name), kind] as const]),
  ),
);

/**
 * What boxes are called, as a part of a pattern that takes capitals for small letters. Other names, such as `tabs` or
 * `code-group`, only arrange what stands in them: see `containerMarks`.
 */
export const BOX_KINDS = [
  'note|info|tip|hint|important|success|check|question|warning|caution|attention|danger|error|failure|bug',
  'example|quote|abstract|summary|tldr|todo|details|spoiler|message|seealso|admonition',
  'definition|theorem|lemma|corollary|proposition|proof|remark|exercise|solution|answer',
  ...ENGLISH_NAMES.keys(),
].join('|');

const KIND = new RegExp(`^(?:${BOX_KINDS})$`, 'i');

/** Whether a box may be called so, in small letters or capitals. */
export function isBoxKind(name: string): boolean {
  return KIND.test(name);
}

/** What kind of box a name stands for, in English and in small letters: `TIP` and `Astuce` for `tip`. */
export function boxKind(name: string): string {
  const own = name.toLowerCase();
  return ENGLISH_NAMES.get(own) ?? own;
}
