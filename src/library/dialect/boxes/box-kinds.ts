import { withoutAccents } from '../../language/without-accents.ts';

/** German, Spanish, French, Italian and Portuguese names of box kinds, by their English names. */
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

/** The English name for each of these, in lower case, with and without accents. */
const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(OTHER_NAMES).flatMap(([kind, names]) =>
    names
      .split(' ')
      .flatMap((name) => [[name, kind] as const, [withoutAccents(name), kind] as const]),
  ),
);

/**
 * The names of box kinds, as part of a case-insensitive pattern. Other names, such as `tabs` or
 * `code-group`, are only layout: see `containerMarks`.
 */
export const BOX_KINDS = [
  'note|info|tip|hint|important|success|check|question|warning|caution|attention|danger|error|failure|bug',
  'example|quote|abstract|summary|tldr|todo|details|spoiler|message|seealso|admonition',
  'definition|theorem|lemma|corollary|proposition|proof|remark|exercise|solution|answer',
  ...ENGLISH_NAMES.keys(),
].join('|');

const KIND = new RegExp(`^(?:${BOX_KINDS})$`, 'i');

/** Whether this is the name of a box kind, ignoring case. */
export function isBoxKind(name: string): boolean {
  return KIND.test(name);
}

/** The kind of box that a name stands for, in lower-case English: `tip` for `TIP` and `Astuce`. */
export function boxKind(name: string): string {
  const own = name.toLowerCase();
  return ENGLISH_NAMES.get(own) ?? own;
}
