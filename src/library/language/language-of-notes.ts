import { addTo } from '../../basics/counts.ts';
import type { Note } from '../note.ts';
import { NOTE_LANGUAGES, type NoteLanguage } from './note-language.ts';

/** How many sections are in each language. A language without any may be missing. */
export type LanguageCounts = ReadonlyMap<NoteLanguage, number>;

/** Counts the sections of some notes by language. */
export function countLanguages(notes: readonly Note[]): LanguageCounts {
  return changedLanguages(new Map(), [], notes);
}

/** The counts after some notes were removed and others added. */
export function changedLanguages(
  counts: LanguageCounts,
  removed: readonly Note[],
  added: readonly Note[],
): LanguageCounts {
  const changed = new Map(counts);
  for (const { language, sections } of removed) addTo(changed, language, -sections.length);
  for (const { language, sections } of added) addTo(changed, language, sections.length);
  return changed;
}

/** The language that most sections are in; English if as many are in English. */
export function mainLanguage(counts: LanguageCounts): NoteLanguage {
  return NOTE_LANGUAGES.reduce((most, language) =>
    (counts.get(language) ?? 0) > (counts.get(most) ?? 0) ? language : most,
  );
}
