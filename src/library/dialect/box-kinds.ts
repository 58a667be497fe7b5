import { withoutAccents } from '../language/without-accents.ts';

/** What who writes notes in German, Spanish, French, Italian or Portuguese calls boxes, by their English names. */
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

const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries(OTHER_NAMES).flatMap(([kind, names]) =>
    names
      .split(' ')
      .flatMap((name) => [[name, kind] as const, [withoutAccents(name), kind] as const]),
  ),
);

/** The names of boxes in these languages, in small letters, with accents and without. */
export const OTHER_BOX_NAMES: readonly string[] = Array.from(KINDS.keys());

/** What kind of box a name stands for, in English and in small letters: `TIP` and `Astuce` for `tip`. */
export function boxKind(name: string): string {
  const own = name.toLowerCase();
  return KINDS.get(own) ?? own;
}
