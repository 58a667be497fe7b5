/**
 * The languages whose words are taken back to their stems and whose sentences are told from names. Notes in any other,
 * Chinese and Japanese among them, go as `en`: their scripts tell all that matters.
 */
export const NOTE_LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'pt'] as const;

/** The language that a note is written in. */
export type NoteLanguage = (typeof NOTE_LANGUAGES)[number];
