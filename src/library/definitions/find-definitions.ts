import type { Definition } from '../note.ts';
import type { ParsedSection } from '../outline.ts';
import { findAliases } from './aliases.ts';
import type { Claim } from './claim.ts';
import { isDefinition } from './evidence.ts';
import { findClaims } from './find-claims.ts';
import { readVocabulary } from './vocabulary.ts';

/**
 * The terms that a note defines, in the order of the file; within a section each term once.
 *
 * Each line or row that may be a definition is a claim; `evidence.ts` says by which rules a claim is
 * believed, and `docs/definitions.md` how often that is right.
 */
export function findDefinitions(sections: readonly ParsedSection[]): readonly Definition[] {
  const claimed = sections
    .filter(({ section }) => section.kind !== 'contents')
    .map((parsed) => ({ section: parsed.section, claims: findClaims(parsed) }))
    .filter(({ claims }) => claims.length > 0);
  if (claimed.length === 0) return [];
  const vocabulary = readVocabulary(sections);
  return claimed.flatMap(({ section, claims }) =>
    firstOfEachTerm(claims.filter((claim) => isDefinition(claim, vocabulary))).map(
      ({ line, term, ownMeaning, meaning }) => ({
        noteId: section.noteId,
        sectionId: section.id,
        line,
        term: term.name,
        aliases: findAliases(term, ownMeaning, vocabulary.capitals),
        meaning,
      }),
    ),
  );
}

function firstOfEachTerm(claims: readonly Claim[]): readonly Claim[] {
  const byName = new Map<string, Claim>();
  for (const claim of claims) {
    const name = claim.term.name.toLowerCase();
    if (!byName.has(name)) byName.set(name, claim);
  }
  return [...byName.values()];
}
