/**
 * The languages that have a stemmer and a grammar. Notes in other languages, including Chinese and
 * Japanese, count as `en`; those two are recognised by their scripts where it matters.
 */
export const NOTE_LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'pt'] as const;

/** The language that a note is written in. */
export type NoteLanguage = (typeof NOTE_LANGUAGES)[number];
