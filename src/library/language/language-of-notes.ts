import { addTo } from '../../basics/counts.ts';
import type { Note } from '../note.ts';
import { NOTE_LANGUAGES, type NoteLanguage } from './note-language.ts';

/** The language that most sections of some notes are in; English where there are as many in it. */
export function languageOfNotes(notes: readonly Note[]): NoteLanguage {
  const counts = new Map<NoteLanguage, number>();
  for (const { language, sections } of notes) addTo(counts, language, sections.length);
  return NOTE_LANGUAGES.reduce((most, language) =>
    (counts.get(language) ?? 0) > (counts.get(most) ?? 0) ? language : most,
  );
}
