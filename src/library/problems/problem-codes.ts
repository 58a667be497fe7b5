/**
 * The codes of all problems that can be found in notes; each has a section in
 * `docs/notes-check.md`.
 */
export const PROBLEM_CODES = [
  'anchor-broken',
  'comment-unclosed',
  'control-character',
  'definition-conflict',
  'encoding',
  'fence-text',
  'fence-unclosed',
  'file-too-large',
  'file-unreadable',
  'folder-unreadable',
  'front-matter-invalid',
  'front-matter-not-yaml',
  'front-matter-unclosed',
  'front-matter-value',
  'heading-accidental',
  'heading-empty',
  'heading-level-skipped',
  'heading-space',
  'headings-bold',
  'ignore-file-unreadable',
  'ignore-unknown',
  'image-missing',
  'image-outside',
  'image-unreadable',
  'link-broken',
  'link-dangling',
  'link-outside',
  'list-indented',
  'name-not-utf8',
  'note-not-understood',
  'note-unlinked',
  'section-empty',
  'section-long',
  'synonym-invalid',
  'synonyms-invalid',
  'tag-typo',
  'tips-section-empty',
  'title-duplicate',
] as const;

/** Stable name of the rule that a problem breaks, in kebab-case: `front-matter-invalid`. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

const KNOWN: ReadonlySet<string> = new Set(PROBLEM_CODES);

/** Whether a text is the code of a problem. */
export function isProblemCode(text: string): text is ProblemCode {
  return KNOWN.has(text);
}
