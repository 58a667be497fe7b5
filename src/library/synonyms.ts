import { parseYaml } from './front-matter/safe-yaml.ts';
import { lineOfKey } from './front-matter/yaml-lines.ts';
import type { Finding } from './problems/problem.ts';

/** The file in a notes folder that lists names with the same meaning. */
export const SYNONYMS_FILE = 'synonyms.yml';

/** Names with the same meaning; at least two. */
export type SynonymGroup = readonly string[];

/** The contents of a synonyms file. */
export interface ParsedSynonyms {
  readonly groups: readonly SynonymGroup[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a synonyms file, a YAML mapping of a name to its other name or a list of them:
 * `k8s: kubernetes`, `instance: [server, machine]`. Other entries are ignored.
 */
export function parseSynonyms(text: string): ParsedSynonyms {
  const parsed = parseYaml(text);
  if (parsed.kind === 'broken') {
    return { groups: [], findings: [unreadable(parsed.reason, parsed.line)] };
  }
  if (parsed.kind === 'other') {
    return { groups: [], findings: [unreadable('it is no mapping', 1)] };
  }
  const lines = text.split('\n');
  const groups: SynonymGroup[] = [];
  const findings: Finding[] = [];
  for (const [name, value] of Object.entries(parsed.values)) {
    const others = Array.isArray(value) ? value : [value];
    const names = [name, ...others.filter(isName).map(String)].map((one) => one.trim());
    if (names.length > 1 && names.every((one) => one !== '') && others.every(isName)) {
      groups.push(names);
    } else {
      findings.push(notNames(name, Math.max(lineOfKey(name, lines), 0) + 1));
    }
  }
  return { groups, findings };
}

function isName(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function unreadable(reason: string, line: number): Finding {
  return {
    line,
    severity: 'error',
    code: 'synonyms-invalid',
    message: `The synonyms cannot be read: ${reason}. Write one per line, such as "k8s: kubernetes".`,
    whatWasDone: 'No synonym in this file is used.',
  };
}

function notNames(name: string, line: number): Finding {
  return {
    line,
    severity: 'warning',
    code: 'synonym-invalid',
    message: `The synonyms of ${name} are not names. Write "${name}: other name" or "${name}: [one, other]".`,
    whatWasDone: 'This entry is left out.',
  };
}
