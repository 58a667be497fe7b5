import type { Definition } from '../note.ts';
import type { ParsedSection } from '../outline.ts';
import { findAliases } from './aliases.ts';
import type { Claim } from './claim.ts';
import { isDefinition } from './evidence.ts';
import { findClaims } from './find-claims.ts';

/**
 * The terms that a note defines, in the order of the file; within a section each term once.
 *
 * Each line or row that may be a definition is a claim; `evidence.ts` says by which rules a claim is
 * believed, and `docs/definitions.md` how often that is right.
 */
export function findDefinitions(sections: readonly ParsedSection[]): readonly Definition[] {
  const believed = sections.map((parsed) => ({
    section: parsed.section,
    claims: parsed.section.kind === 'contents' ? [] : believedClaims(parsed),
  }));
  const withClaims = believed.filter(({ claims }) => claims.length > 0);
  const capitals = withClaims.length === 0 ? new Set<string>() : capitalWords(sections);
  return withClaims.flatMap(({ section, claims }) =>
    claims.map(({ line, term, ownMeaning, meaning }) => ({
      noteId: section.noteId,
      sectionId: section.id,
      line,
      term: term.name,
      aliases: findAliases(term, ownMeaning, capitals),
      meaning,
    })),
  );
}

function believedClaims(parsed: ParsedSection): readonly Claim[] {
  const believed = findClaims(parsed).filter(isDefinition);
  const terms = believed.map(({ term }) => term.name.toLowerCase());
  return believed.filter((_, at) => terms.indexOf(terms[at] ?? '') === at);
}

/** Words in capitals anywhere in the note, such as `SQS`: a note that says one may mean a term by it. */
function capitalWords(sections: readonly ParsedSection[]): ReadonlySet<string> {
  const texts = sections.map(({ section }) => `${section.heading} ${section.plain}`);
  return new Set(texts.flatMap((text) => text.match(/\b\p{Lu}{3,6}\b/gu) ?? []));
}
