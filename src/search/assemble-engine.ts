import { atOnce } from '../basics/steps.ts';
import type { Library } from '../library/library.ts';
import { type Acceptance, acceptances } from './acceptance.ts';
import { searchComparing } from './compare.ts';
import { isAnswer } from './confidence.ts';
import { definitionIndex } from './definition-index.ts';
import type { Hit, SearchEngine, SearchResult } from './engine.ts';
import type { EngineParts } from './engine-parts.ts';
import { libraryNames } from './library-names.ts';
import { countMentions } from './mentions.ts';
import type { Query } from './query.ts';
import { dictionaryOf } from './question/dictionary.ts';
import { initialsAmong } from './question/initials.ts';
import { nameAsked } from './question/name-asked.ts';
import { readQuestion } from './question/read-question.ts';
import type { Reader } from './question/reader.ts';
import { buildSynonyms } from './question/synonyms.ts';
import { rankSections } from './rank/rank-sections.ts';
import { similarSections } from './rank/similar-sections.ts';
import { wholeNames } from './rank/topic/topic-whole-name.ts';
import { RANKING, type RankingSettings } from './ranking-settings.ts';
import { weighOptions } from './support/weigh-options.ts';
import { sortedTopicSteps } from './topics/sorted-topics.ts';
import { suggesterOf } from './topics/suggest.ts';

/** A search engine with its parts, so that they can be saved, and reused when notes change. */
export interface BuiltEngine extends SearchEngine {
  readonly parts: EngineParts;
}

/** Makes the bot's search engine from a library and the parts built from the same notes. */
export function assembleSearchEngine(
  library: Library,
  parts: EngineParts,
  settings: RankingSettings = RANKING,
): BuiltEngine {
  const { index, names, topics, defining } = parts;
  const { numbers } = index.vocabulary;
  const { forms } = numbers;
  const reader: Reader = {
    index,
    forms,
    settings,
    dictionary: dictionaryOf(index),
    initials: initialsAmong(names, index),
    synonyms: buildSynonyms(library.synonyms, forms),
  };
  const acceptanceOf = acceptances(library, index);
  return {
    library,
    names: libraryNames(library),
    forms,
    parts,
    search: (query, options) =>
      searchComparing(
        query,
        options.limit,
        (one, limit) => search(reader, one, limit, acceptanceOf(one, options)),
        forms,
      ),
    mentions: (query) => countMentions(index, readQuestion(query, reader)),
    weigh: (question, accepts) => weighOptions(reader, question, accepts ?? (() => true)),
    similarTo: (section, options) => similarSections(index, section, options),
    ...definitionIndex(defining, forms),
    suggest: suggesterOf(library, topics, numbers),
    suggesterOf: (some) => suggesterOf(some, atOnce(sortedTopicSteps(some, numbers)), numbers),
  };
}

function search(reader: Reader, query: Query, limit: number, accepts: Acceptance): SearchResult {
  const { index, settings } = reader;
  const question = readQuestion(query, reader);
  const { sections, total, matchesOf } = rankSections(index, question, {
    settings,
    limit,
    accepts,
  });
  const hits = sections.slice(0, limit).flatMap(({ section: number, score, ...shares }): Hit[] => {
    const section = index.sections[number];
    return section === undefined
      ? []
      : [{ section, score, matches: matchesOf(number), shares: { ...shares, comparison: 0 } }];
  });
  const [best] = sections;
  const sure = best !== undefined && isAnswer(index, best.section, question);
  const whole = best === undefined ? null : wholeNames(index, question)(best.section);
  return { hits, total, sure, nameAsked: nameAsked(question, index, whole), apart: [] };
}
