import { withoutNoteEnding } from '../files/note-files.ts';

/** `lambda.de.md`, `lambda.pt-BR.md`: a language before the extension. */
const LANGUAGE = /\.[a-z]{2}(?:-[A-Za-z]{2,4})?$/;

/** The path shared by a note and its translations: `aws/lambda.de.md` -> `aws/lambda`. */
export function pathOfAllLanguages(file: string): string {
  return withoutNoteEnding(file).replace(LANGUAGE, '');
}
