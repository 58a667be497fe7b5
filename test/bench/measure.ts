import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Library } from '../../src/library/library.ts';
import { buildSearchEngineInSlices } from '../../src/search/build-search-engine.ts';
import { seededRandom } from '../builders/random.ts';
import { editTime, withCopy, withWord } from './edits.ts';
import {
  type BuildTimedEngine,
  buildFts5,
  buildMiniSearch,
  buildNota,
  type TimedEngine,
} from './engines.ts';
import { KINDS, keystrokesOf, questionsOf } from './questions.ts';
import { memoryInUse, quantile, sweepNew, timed } from './timing.ts';

/** What was measured of one engine at one size. Times in milliseconds, sizes in bytes. */
export interface Measured {
  readonly engine: string;
  readonly buildMs: number;
  readonly memoryBytes: number;
  readonly indexBytes: number;
  /** For how long nothing else could run while it was built in slices; `NaN` where it can't be. */
  readonly longestPauseMs: number;
  /** From a note that was read again to the engine that knows it; `NaN` where that can't be. */
  readonly changedNoteMs: number;
  /** The same for a note that is new. */
  readonly newNoteMs: number;
  /** By kind of question, and `suggestions`. */
  readonly times: ReadonlyMap<string, Times>;
}

/** How long the single questions of a kind took, in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

const builders: readonly BuildTimedEngine[] = [buildNota, buildFts5, buildMiniSearch];
const questionsOfKind = 40;
const typedTopics = 12;
/** Each question is asked so often, the engines taking turns; its time is the median. */
const rounds = 3;
/** An engine that took so long for a kind, in milliseconds, is asked no more questions of it. */
const longestKindMs = 15_000;
/** As for a bot that has been up for a while: each engine is first asked other questions of all kinds, for so long at most. */
const longestWarmUpMs = 3_000;
const seed = 7;

/** Builds all engines over a library, one after the other, and asks them the same questions in turns. */
export async function measure(library: Library): Promise<readonly Measured[]> {
  const built = [];
  for (const build of builders) {
    const before = memoryInUse();
    const { result: engine, ms: buildMs } = await timed(() => build(library));
    const memoryBytes = memoryInUse() - before;
    const longestPauseMs = build === buildNota ? await longestPause(library) : Number.NaN;
    const changedNoteMs = build === buildNota ? await editTime(library, withWord) : Number.NaN;
    const newNoteMs = build === buildNota ? await editTime(library, withCopy) : Number.NaN;
    built.push({ engine, buildMs, memoryBytes, longestPauseMs, changedNoteMs, newNoteMs });
  }
  const engines = built.map(({ engine }) => engine);
  const times = timesOf(engines, library);
  return built.map(({ engine, ...costs }) => ({
    engine: engine.name,
    indexBytes: engine.indexBytes,
    times: new Map(
      Array.from(times, ([kind, byEngine]) => [kind, spread(byEngine.get(engine) ?? [])]),
    ),
    ...costs,
  }));
}

/** The longest time between two turns of the event loop while an engine is built in slices. */
async function longestPause(library: Library): Promise<number> {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  await buildSearchEngineInSlices(library, () => true);
  delays.disable();
  return delays.max / 1e6;
}

type TimesByEngine = ReadonlyMap<TimedEngine, readonly number[]>;

function timesOf(
  engines: readonly TimedEngine[],
  library: Library,
): ReadonlyMap<string, TimesByEngine> {
  const random = seededRandom(seed);
  const search = (engine: TimedEngine, question: string) => engine.search(question);
  const suggest = (engine: TimedEngine, typed: string) => engine.suggest(typed);
  const otherwise = seededRandom(seed + 1);
  for (const kind of KINDS) {
    const others = questionsOf(kind, library, questionsOfKind, otherwise);
    inTurns(engines, others, search, longestWarmUpMs);
  }
  inTurns(engines, keystrokesOf(library, typedTopics, otherwise), suggest, longestWarmUpMs);
  const asked = KINDS.map((kind): readonly [string, TimesByEngine] => {
    const questions = questionsOf(kind, library, questionsOfKind, random);
    return [kind, inTurns(engines, questions, search, longestKindMs)];
  });
  const typed = keystrokesOf(library, typedTopics, random);
  const suggestions = inTurns(engines, typed, suggest, longestKindMs);
  return new Map([...asked, ['suggestions', suggestions]]);
}

/**
 * For each engine, how long each input took: all engines take the first, then the second, and so on. In its turn
 * an engine first takes another input untimed: it is timed among its own questions, as in a bot, not with what
 * another engine left in the processor's caches. One that took `longestMs` is asked no more.
 */
function inTurns(
  engines: readonly TimedEngine[],
  inputs: readonly string[],
  run: (engine: TimedEngine, input: string) => number,
  longestMs: number,
): TimesByEngine {
  const times = new Map<TimedEngine, number[]>(engines.map((engine) => [engine, []]));
  for (const [place, input] of inputs.entries()) {
    const other = inputs.at(place - 1) ?? input;
    const asked = engines.filter((engine) => sum(times.get(engine)) * rounds < longestMs);
    const taken = Array.from({ length: rounds }, (_, round) =>
      inTurn(asked, round).map((engine) => {
        sweepNew();
        run(engine, other);
        return { engine, ms: timeOf(() => run(engine, input)) };
      }),
    ).flat();
    for (const [engine, all] of times) {
      const own = taken.filter((one) => one.engine === engine).map(({ ms }) => ms);
      if (own.length > 0) {
        all.push(quantile(own, 0.5));
      }
    }
  }
  return times;
}

/** The engines from another one on in each round. */
function inTurn(engines: readonly TimedEngine[], round: number): readonly TimedEngine[] {
  const first = round % Math.max(1, engines.length);
  return [...engines.slice(first), ...engines.slice(0, first)];
}

function sum(values: readonly number[] = []): number {
  return values.reduce((total, value) => total + value, 0);
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function spread(times: readonly number[]): Times {
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), p99: quantile(times, 0.99) };
}
