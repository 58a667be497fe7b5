import { NOTE_LANGUAGES } from '../language/note-language.ts';
import type { ImageLink } from '../links/note-links.ts';
import type { Definition, Note, Reference, Section, Tip } from '../note.ts';
import type { Finding } from '../problems/problem.ts';
import { PROBLEM_CODES } from '../problems/problem-codes.ts';
import { type Codec, count, list, oneOf, orNull, record, text } from './codec.ts';

/** What is kept of something whose note is known. */
type InNote<Item extends { readonly noteId: string }> = Omit<Item, 'noteId'>;

/**
 * What is kept of a section; its trail follows from the headings before it. Its texts stand behind the facts
 * of all sections, one after the other.
 */
export type StoredSection = Omit<Section, 'noteId' | 'trail' | 'markdown' | 'plain'> & {
  readonly markdownBytes: number;
  readonly plainBytes: number;
};

/** What is kept of a note beside its sections' texts: all that follows from its place in its folder and its content. */
export type NoteFacts = Pick<
  Note,
  'title' | 'language' | 'path' | 'date' | 'category' | 'tags' | 'aliases' | 'ignoredProblems'
> & {
  readonly sections: readonly StoredSection[];
  readonly definitions: readonly InNote<Definition>[];
  readonly tips: readonly InNote<Tip>[];
  readonly references: readonly Reference[];
  readonly imageLinks: readonly ImageLink[];
  readonly findings: readonly Finding[];
};

const section = record<StoredSection>({
  id: text,
  kind: oneOf(['text', 'tips', 'contents']),
  level: count,
  heading: text,
  anchor: text,
  otherAnchors: list(text),
  startLine: count,
  endLine: count,
  markdownBytes: count,
  plainBytes: count,
});

const definition = record<InNote<Definition>>({
  sectionId: text,
  line: count,
  term: text,
  aliases: list(text),
  meaning: text,
});

const tip = record<InNote<Tip>>({
  sectionId: text,
  id: text,
  line: count,
  markdown: text,
  plain: text,
});

const reference = record<Reference>({
  sectionId: text,
  line: count,
  kind: oneOf(['markdown', 'wikilink']),
  target: text,
  anchor: orNull(text),
});

const imageLink = record<ImageLink>({
  sectionId: text,
  line: count,
  alt: text,
  target: text,
  kind: oneOf(['path', 'name', 'embedded']),
});

const finding = record<Finding>({
  line: count,
  severity: oneOf(['error', 'warning', 'hint']),
  code: oneOf(PROBLEM_CODES),
  message: text,
  whatWasDone: text,
});

/** How the facts of a note are written and read. */
export const noteFacts: Codec<NoteFacts> = record<NoteFacts>({
  title: text,
  language: oneOf(NOTE_LANGUAGES),
  path: orNull(text),
  date: orNull(text),
  category: orNull(text),
  tags: list(text),
  aliases: list(text),
  ignoredProblems: list(oneOf(PROBLEM_CODES)),
  sections: list(section),
  definitions: list(definition),
  tips: list(tip),
  references: list(reference),
  imageLinks: list(imageLink),
  findings: list(finding),
});
