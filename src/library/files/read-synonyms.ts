import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../../basics/system-error.ts';
import { type Finding, inFile, type Problem } from '../problems/problem.ts';
import { parseSynonyms, SYNONYMS_FILE, type SynonymGroup } from '../synonyms.ts';
import { decodeText } from './decode-text.ts';
import { fileUnreadable } from './file-unreadable.ts';

/** The synonyms of a notes folder; none if it has no such file. */
export interface ReadSynonyms {
  readonly synonyms: readonly SynonymGroup[];
  readonly problems: readonly Problem[];
}

/** A name that people may use by mistake, because YAML files may end in `.yaml`, too. */
const OTHER_NAME = 'synonyms.yaml';

/** Reads the synonyms file of a notes folder (absolute path), if there is one. Never throws. */
export async function readSynonyms(folder: string): Promise<ReadSynonyms> {
  const { synonyms, findings } = await readSynonymsFile(join(folder, SYNONYMS_FILE));
  const problems = inFile({ folder, file: SYNONYMS_FILE }, findings);
  const isMisnamed = await access(join(folder, OTHER_NAME)).then(
    () => true,
    () => false,
  );
  const misnamed = isMisnamed ? inFile({ folder, file: OTHER_NAME }, [MISNAMED]) : [];
  return { synonyms, problems: [...problems, ...misnamed] };
}

async function readSynonymsFile(path: string) {
  try {
    const decoded = decodeText(await readFile(path));
    if (decoded.kind === 'not-text') {
      return { synonyms: [], findings: [decoded.finding] };
    }
    const { groups, findings } = parseSynonyms(decoded.text);
    return { synonyms: groups, findings: [...decoded.findings, ...findings] };
  } catch (error) {
    return {
      synonyms: [],
      findings: isMissing(error) ? [] : [fileUnreadable(error, NOTHING_USED)],
    };
  }
}

const NOTHING_USED = 'No synonym in this file is used.';

const MISNAMED: Finding = {
  line: 1,
  severity: 'error',
  code: 'synonyms-invalid',
  message: `Synonyms are read from ${SYNONYMS_FILE}. Give this file that name.`,
  whatWasDone: NOTHING_USED,
};
