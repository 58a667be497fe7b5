import { createPace, type Steps } from '../../basics/steps.ts';
import type { NoteLanguage } from '../language/note-language.ts';
import type { Definition } from '../note.ts';
import type { ParsedSection } from '../outline/outline.ts';
import { findAliases } from './aliases.ts';
import type { Claim } from './claim.ts';
import { wordWithoutArticle } from './dictionary-claims.ts';
import { isDefinition } from './evidence.ts';
import { findClaims } from './find-claims.ts';
import type { Grammar } from './grammar/grammar.ts';
import { grammarOf } from './grammar/grammars.ts';
import { type ClaimedSection, readVocabulary, type Vocabulary } from './vocabulary.ts';

/**
 * The terms that a note defines, found in steps, in file order; each term once per section.
 *
 * Each line or row that may be a definition is a claim; `evidence.ts` decides which claims to
 * believe, and `docs/definitions.md` says how often it is right.
 */
export function* definitionSteps(
  sections: readonly ParsedSection[],
  language: NoteLanguage,
): Steps<readonly Definition[]> {
  const grammar = grammarOf(language);
  const isTime = createPace();
  const claimed: ClaimedSection[] = [];
  for (const parsed of sections) {
    const claims = parsed.section.kind === 'contents' ? [] : findClaims(parsed, grammar);
    if (claims.length > 0) claimed.push({ section: parsed.section, claims });
    if (isTime(parsed.section.markdown.length)) yield;
  }
  if (claimed.length === 0) return [];
  const vocabulary = readVocabulary(sections, claimed, grammar);
  const definitions: (readonly Definition[])[] = [];
  for (const one of claimed) {
    definitions.push(believed(one, vocabulary, grammar));
    if (isTime(one.section.markdown.length)) yield;
  }
  return definitions.flat();
}

function believed(
  { section, claims }: ClaimedSection,
  vocabulary: Vocabulary,
  grammar: Grammar,
): readonly Definition[] {
  return firstOfEachTerm(claims.filter((claim) => isDefinition(claim, vocabulary, grammar))).map(
    ({ form, line, term, ownMeaning, meaning }) => ({
      noteId: section.noteId,
      sectionId: section.id,
      line,
      term: term.name,
      aliases: [
        ...findAliases(term, ownMeaning, vocabulary.capitals),
        ...(form === 'dictionary' ? wordWithoutArticle(term.name) : []),
      ],
      meaning,
    }),
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
