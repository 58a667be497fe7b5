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
 * Builds a search engine for one snapshot of the notes. Time and memory grow with the length of all
 * notes. `settings` are the bot's own unless an evaluation tries others.
 */
export function buildSearchEngine(
  library: Library,
  settings: RankingSettings = RANKING,
): BuiltEngine {
  return atOnce(engineSteps(library, settings));
}

/**
 * Builds the bot's search engine in slices, so that questions can be answered meanwhile. `null`
 * when it is no longer wanted.
 */
export function buildSearchEngineInSlices(
  library: Library,
  isWanted: () => boolean,
): Promise<BuiltEngine | null> {
  return inSlices(engineSteps(library, RANKING), isWanted);
}

/**
 * The same for callers that need the engine anyway, in slices so that a page can be served and the
 * bot can be stopped meanwhile.
 */
export function buildWholeInSlices(library: Library): Promise<BuiltEngine> {
  return wholeInSlices(engineSteps(library, RANKING));
}

/**
 * Updates the bot's search engine for changed notes, also in slices. It finds exactly what a newly
 * built one finds, except that completion, correction and abbreviations use the old names
 * (headings, titles, terms) until {@link settleInSlices} updates them. Notes that did not change
 * must be the same objects.
 */
export function changeSearchEngineInSlices(
  last: BuiltEngine,
  library: Library,
  isWanted: () => boolean,
): Promise<BuiltEngine | null> {
  return inSlices(changeSteps(last, library), isWanted);
}

/**
 * Updates the names in an engine for changed notes, and indexes all sections together again if many
 * were added. Returns the same engine if there is nothing to do.
 */
export function settleInSlices(
  engine: BuiltEngine,
  isWanted: () => boolean,
): Promise<BuiltEngine | null> {
  return inSlices(settleSteps(engine), isWanted);
}

/**
 * Builds the parts that an engine loaded from a file can do without at first. A call that needs
 * them earlier builds them at once. Does nothing for other engines.
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
 * If this share of the notes changed, or of the numbered words is no longer used, everything is
 * rebuilt.
 */
const MOST_CHANGED = 0.5;

/**
 * If this many sections were added since all were indexed together, joining their lists at each
 * change takes too long.
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
