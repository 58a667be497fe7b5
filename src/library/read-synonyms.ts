import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from './decode-text.ts';
import { inFile, type Problem } from './problem.ts';
import { parseSynonyms, SYNONYMS_FILE, type SynonymGroup } from './synonyms.ts';

/** The synonyms of a notes folder, none when it has no such file. */
export interface ReadSynonyms {
  readonly synonyms: readonly SynonymGroup[];
  readonly problems: readonly Problem[];
}

/** Reads the synonyms file of a notes folder (absolute path), where there is one. Never throws. */
export async function readSynonyms(folder: string): Promise<ReadSynonyms> {
  const place = { folder, file: SYNONYMS_FILE };
  const bytes = await readFile(join(folder, SYNONYMS_FILE)).catch(() => null);
  if (bytes === null) {
    return { synonyms: [], problems: [] };
  }
  const decoded = decodeText(bytes);
  if (decoded.kind === 'not-text') {
    return { synonyms: [], problems: inFile(place, [decoded.finding]) };
  }
  const { groups, findings } = parseSynonyms(decoded.text);
  return { synonyms: groups, problems: inFile(place, [...decoded.findings, ...findings]) };
}
