import { join } from 'node:path';
import * as z from 'zod';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { NO_METADATA } from '../../../src/library/front-matter/metadata.ts';
import type { Note } from '../../../src/library/note.ts';
import { readJsonLines } from './json-lines.ts';
import type { Collection } from './question.ts';

const cranfieldDocument = z.object({ id: z.int(), title: z.string(), body: z.string() });
const cranfieldQuery = z.object({
  id: z.int(),
  query: z.string(),
  relevant: z.array(z.int()),
});

/**
 * The Cranfield collection (1,400 abstracts on aerodynamics, 225 queries), with each abstract as a
 * note of one section. Reads `documents.jsonl` and `queries.jsonl` from a folder.
 */
export async function readCranfield(folder: string): Promise<Collection> {
  const documents = await readJsonLines(
    join(folder, 'documents.jsonl'),
    cranfieldDocument,
    'abstract',
  );
  const queries = await readJsonLines(join(folder, 'queries.jsonl'), cranfieldQuery, 'query');
  return {
    library: buildLibrary(
      documents.map((document) => abstractNote(folder, document)),
      { loadedAtMs: 0 },
    ),
    questions: queries.map(({ id, query, relevant }) => ({
      id: String(id),
      kind: 'cranfield',
      question: query,
      relevant: relevant.map((document) => ({
        file: `${document}.md`,
        heading: '',
        line: 1,
        grade: 1,
      })),
    })),
  };
}

function abstractNote(folder: string, document: z.infer<typeof cranfieldDocument>): Note {
  const id = `cranfield-${document.id}`;
  const title = document.title === '' ? `Document ${document.id}` : document.title;
  return {
    id,
    folder,
    file: `${document.id}.md`,
    ...NO_METADATA,
    title,
    language: 'en',
    sections: [
      {
        id,
        noteId: id,
        kind: 'text',
        level: 1,
        heading: title,
        trail: [],
        anchor: '',
        otherAnchors: [],
        startLine: 1,
        endLine: 2,
        markdown: document.body,
        plain: document.body,
      },
    ],
    definitions: [],
    tips: [],
    images: [],
    references: [],
    problems: [],
  };
}
