import type { Definition, Note, Reference, Section, Tip } from '../note.ts';
import type { ImageLink } from '../note-links.ts';
import type { Finding } from '../problem.ts';
import { PROBLEM_CODES } from '../problem-codes.ts';
import { type Codec, count, list, oneOf, orNull, record, text } from './codec.ts';

/** Something that stands in a section, which is named by its number in the note. */
type InSection<Item extends { readonly sectionId: string }> = Omit<Item, 'noteId' | 'sectionId'> & {
  readonly section: number;
};

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
  'title' | 'path' | 'date' | 'category' | 'tags' | 'aliases' | 'ignoredProblems'
> & {
  readonly sections: readonly StoredSection[];
  readonly definitions: readonly InSection<Definition>[];
  readonly tips: readonly InSection<Tip>[];
  readonly references: readonly InSection<Reference>[];
  readonly imageLinks: readonly InSection<ImageLink>[];
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

const definition = record<InSection<Definition>>({
  section: count,
  line: count,
  term: text,
  aliases: list(text),
  meaning: text,
});

const tip = record<InSection<Tip>>({
  section: count,
  id: text,
  line: count,
  markdown: text,
  plain: text,
});

const reference = record<InSection<Reference>>({
  section: count,
  line: count,
  kind: oneOf(['markdown', 'wikilink']),
  target: text,
  anchor: orNull(text),
});

const imageLink = record<InSection<ImageLink>>({
  section: count,
  line: count,
  alt: text,
  target: text,
  kind: oneOf(['path', 'name']),
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
