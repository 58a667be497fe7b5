/**
 * The term at the beginning of a text: everything up to the verb, including brackets after the
 * name.
 */
const SUBJECT = String.raw`^((?:\*\*)?[^\s.:;,!?(](?:\([^()\n]{0,100}\)|[^.:;,!?(\n]){0,60}?)\s+`;

/** A pattern for a subject followed by this verb; `verb` ends where the meaning begins. */
export function subjectThen(verb: string): RegExp {
  return new RegExp(SUBJECT + verb, 'iu');
}
