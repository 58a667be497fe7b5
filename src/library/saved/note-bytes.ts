import type { NotePlace } from '../known-notes.ts';
import type { Note, Section } from '../note.ts';
import { createTrails } from '../outline/section-keys.ts';
import type { ParsedNote } from '../parse-note.ts';
import { inFile } from '../problems/problem.ts';
import { CachedSection } from './cached-section.ts';
import { DamagedFileError } from './damaged-file-error.ts';
import { fromJson, toJson } from './json.ts';
import type { NoteFacts, StoredSection } from './note-facts.ts';
import type { NoteBytes, NoteRecord } from './note-record.ts';

/** Serializes everything that was parsed from a note, except its path. */
export function noteBytes(parsed: ParsedNote): NoteBytes {
  const texts = parsed.note.sections.flatMap(({ markdown, plain }) => [
    Buffer.from(markdown),
    Buffer.from(plain),
  ]);
  return { facts: toJson(factsOf(parsed)), texts: Buffer.concat(texts) };
}

function factsOf({ note, imageLinks }: ParsedNote): NoteFacts {
  const { id: _id, folder: _folder, file: _file, images: _images, problems, ...own } = note;
  return {
    ...own,
    sections: note.sections.map(storedSection),
    imageLinks,
    findings: problems.map(({ folder: _folder, file: _file, ...finding }) => finding),
  };
}

function storedSection({ trail: _trail, markdown, plain, ...section }: Section): StoredSection {
  return {
    ...section,
    markdownBytes: Buffer.byteLength(markdown),
    plainBytes: Buffer.byteLength(plain),
  };
}

/**
 * Rebuilds a note from its record; the texts of its sections stay where the record is.
 *
 * @throws {DamagedFileError} when the record contains something else
 */
export function noteOfRecord(record: NoteRecord, { id, folder, file }: NotePlace): ParsedNote {
  const { sections, imageLinks, findings, ...own } = fromJson<NoteFacts>(record.facts());
  const note: Note = {
    id,
    folder,
    file,
    ...own,
    sections: sectionsOf(sections, record),
    images: [],
    problems: inFile({ folder, file }, findings),
  };
  return { note, imageLinks };
}

function sectionsOf(stored: readonly StoredSection[], record: NoteRecord): readonly Section[] {
  const trailOf = createTrails();
  let start = 0;
  const sections = stored.map((section) => {
    const trail = trailOf({ level: section.level, text: section.heading });
    const cached = new CachedSection(section, { trail, record, start });
    start = cached.textsEnd;
    return cached;
  });
  if (start !== record.textsBytes) {
    throw new DamagedFileError('A note has other texts than it should have.');
  }
  return sections;
}
