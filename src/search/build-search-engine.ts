import { atOnce, inSlices, type Steps, wholeInSlices } from '../basics/steps.ts';
import { mainLanguage } from '../library/language/language-of-notes.ts';
import type { Library } from '../library/library.ts';
import { assembleSearchEngine, type BuiltEngine } from './assemble-engine.ts';
import { changedPartSteps, currentNameSteps, type EngineParts, partSteps } from './engine-parts.ts';
import { compactSteps } from './index/compact.ts';
import { numberChangeSteps } from './index/index-changes.ts';
import type { SectionIndex } from './index/section-index.ts';
import { RANKING, type RankingSettings } from './ranking-settings.ts';

/**
 * Builds a search engine over one snapshot of the notes. Takes time and memory by the length of all
 * notes. `settings` are the bot's own unless an evaluation tries others.
 */
export function buildSearchEngine(
  library: Library,
  settings: RankingSettings = RANKING,
): BuiltEngine {
  return atOnce(engineSteps(library, settings));
}

/** Builds the bot's search engine in slices, so that questions are answered meanwhile. `null` when no longer wanted. */
export function buildSearchEngineInSlices(
  library: Library,
  isWanted: () => boolean,
): Promise<BuiltEngine | null> {
  return inSlices(engineSteps(library, RANKING), isWanted);
}

/** The same for who waits for it in any case, while a page is served and the bot may be told to stop. */
export function buildWholeInSlices(library: Library): Promise<BuiltEngine> {
  return wholeInSlices(engineSteps(library, RANKING));
}

/**
 * Makes the bot's search engine for changed notes from the last one, also in slices. It finds exactly what a
 * newly built one finds, except that completion, correction and abbreviations go by the old names (headings, titles,
 * terms) until {@link settleInSlices} renews them. Notes that did not change must be the same objects.
 */
export function changeSearchEngineInSlices(
  last: BuiltEngine,
  library: Library,
  isWanted: () => boolean,
): Promise<BuiltEngine | null> {
  return inSlices(changeSteps(last, library), isWanted);
}

/**
 * Renews the names that an engine for changed notes has taken over, and indexes all sections together again
 * if many were added. Returns the same engine if there is nothing to do.
 */
export function settleInSlices(
  engine: BuiltEngine,
  isWanted: () => boolean,
): Promise<BuiltEngine | null> {
  return inSlices(settleSteps(engine), isWanted);
}

/**
 * Builds what an engine of saved parts can do without at first. A call that needs it earlier builds it at
 * once. Does nothing for an engine that was not loaded from a file.
 */
export async function finishInSlices(
  { parts }: BuiltEngine,
  isWanted: () => boolean,
): Promise<void> {
  await inSlices(finishSteps(parts), isWanted);
}

function* finishSteps({ index, names }: EngineParts): Steps<void> {
  yield* names.initials.tableSteps();
  yield* names.names.tableSteps();
  yield* index.vocabulary.numbers.finishSteps();
}

function* engineSteps(library: Library, settings: RankingSettings): Steps<BuiltEngine> {
  return assembleSearchEngine(library, yield* partSteps(library, settings), settings);
}

function* changeSteps(last: BuiltEngine, library: Library): Steps<BuiltEngine> {
  const { index } = last.parts;
  const changes = yield* numberChangeSteps(index, last.library.notes, library.notes);
  const isOtherLanguage =
    mainLanguage(library.languages) !== index.vocabulary.numbers.forms.language;
  const isMostlyNew = changes.changes.length > MOST_CHANGED * library.notes.length;
  if (isOtherLanguage || isMostlyNew || index.vocabulary.unused > MOST_CHANGED) {
    return yield* engineSteps(library, RANKING);
  }
  const parts = yield* changedPartSteps(last.parts, changes, library.notes, RANKING);
  return parts === null
    ? yield* engineSteps(library, RANKING)
    : assembleSearchEngine(library, parts);
}

function* settleSteps(engine: BuiltEngine): Steps<BuiltEngine> {
  const { library, parts } = engine;
  const index = yield* tidiedSteps(parts.index);
  if (parts.hasCurrentNames && index === parts.index) return engine;
  const names = parts.hasCurrentNames ? {} : yield* currentNameSteps(index, library);
  return assembleSearchEngine(library, { ...parts, index, ...names });
}

/**
 * If this share of the notes changed, or this share of the numbered words is no longer used, everything is rebuilt.
 */
const MOST_CHANGED = 0.5;

/**
 * If this many sections were added since all were indexed together, joining their lists at each change takes
 * too long.
 */
const MOST_ADDED = 1_000;
/** The same as a share of all sections. */
const MOST_ADDED_PART = 0.02;

/** Indexes all sections together again if many were added since that was last done. */
function* tidiedSteps(index: SectionIndex): Steps<SectionIndex> {
  const added = index.sections.length - index.postings.settled;
  const isTidy = added < MOST_ADDED + MOST_ADDED_PART * index.sectionCount;
  return isTidy ? index : yield* compactSteps(index);
}
