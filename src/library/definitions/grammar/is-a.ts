/** What is defined at the beginning of a text: up to the verb, with what stands in brackets behind the name. */
const SUBJECT = String.raw`^((?:\*\*)?[^\s.:;,!?(](?:\([^()\n]{0,100}\)|[^.:;,!?(\n]){0,60}?)\s+`;

/** A beginning that defines its subject; `verb` ends where the meaning begins. */
export function subjectThen(verb: string): RegExp {
  return new RegExp(SUBJECT + verb, 'iu');
}
