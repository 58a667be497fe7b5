import type { NotePlace } from '../known-notes.ts';
import type { Section } from '../note.ts';
import { createTrails } from '../outline/section-keys.ts';
import type { ParsedNote } from '../parse-note.ts';
import { inFile } from '../problems/problem.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { DamagedFileError } from './damaged-file-error.ts';
import { type NoteFacts, noteFacts, type StoredSection } from './note-facts.ts';
import type { NoteBytes, NoteRecord } from './note-record.ts';
import { ShelvedSection } from './shelved-section.ts';

/** Puts all that was understood of a note into bytes, but for the place that it stands at. */
export function noteBytes(parsed: ParsedNote): NoteBytes {
  const facts = new ByteWriter();
  noteFacts.write(factsOf(parsed), facts);
  const texts = new ByteWriter();
  for (const { markdown, plain } of parsed.note.sections) {
    texts.rawText(markdown);
    texts.rawText(plain);
  }
  return { facts: facts.toBuffer(), texts: texts.toBuffer() };
}

function factsOf({ note, imageLinks }: ParsedNote): NoteFacts {
  return {
    ...note,
    sections: note.sections.map((section) => ({
      markdownBytes: Buffer.byteLength(section.markdown),
      plainBytes: Buffer.byteLength(section.plain),
      ...section,
    })),
    imageLinks,
    findings: note.problems,
  };
}

/**
 * Makes a note of its record again; the texts of its sections stay where the record is.
 *
 * @throws {DamagedFileError} when the record holds something else
 */
export function noteOfRecord(record: NoteRecord, { id, folder, file }: NotePlace): ParsedNote {
  const reader = new ByteReader(record.facts());
  const facts = noteFacts.read(reader);
  if (reader.place !== record.factsBytes) {
    throw new DamagedFileError('A note is longer than it should be.');
  }
  const sections = sectionsOf(facts.sections, id, record);
  const { imageLinks, findings, ...own } = facts;
  return {
    note: {
      id,
      folder,
      file,
      images: [],
      problems: inFile({ folder, file }, findings),
      ...own,
      sections,
      definitions: facts.definitions.map((definition) => ({ noteId: id, ...definition })),
      tips: facts.tips.map((tip) => ({ noteId: id, ...tip })),
    },
    imageLinks,
  };
}

function sectionsOf(
  stored: readonly StoredSection[],
  noteId: string,
  record: NoteRecord,
): readonly Section[] {
  const trailOf = createTrails();
  let start = 0;
  const sections = stored.map((section) => {
    const trail = trailOf({ level: section.level, text: section.heading });
    const shelved = new ShelvedSection(section, { noteId, trail, record, start });
    start = shelved.textsEnd;
    return shelved;
  });
  if (start !== record.textsBytes) {
    throw new DamagedFileError('A note has other texts than it should have.');
  }
  return sections;
}
