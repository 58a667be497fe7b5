import { addTo } from '../../src/basics/counts.ts';
import type { Library } from '../../src/library/library.ts';
import { seededRandom } from '../builders/random.ts';
import type { TimedEngine } from './engines.ts';
import { KINDS, keystrokesOf, questionsOf } from './questions.ts';
import { quantile, sweepNew } from './timing.ts';

/** How long the single questions of a kind took, in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** By kind of question, and `suggestions`. */
export type TimesByKind = ReadonlyMap<string, Times>;

const QUESTIONS_OF_KIND = 40;
const TYPED_TOPICS = 12;
/** Each question is asked so often, the engines taking turns; its time is the median. */
const ROUNDS = 3;
/** An engine that took so long for a kind, in milliseconds, is asked no more questions of it. */
const LONGEST_KIND_MS = 30_000;
/** As for a bot that has been up for a while: each engine is first asked other questions of all kinds, for so long at most. */
const LONGEST_WARM_UP_MS = 3_000;
const SEED = 7;

/** What is asked of an engine: a question, or what is typed so far. */
interface Asked {
  readonly kind: string;
  readonly inputs: readonly string[];
  ask(engine: TimedEngine, input: string): number;
}

/** Asks Nota and another engine the same questions of all kinds, drawn from a library, in turns. */
export function askInTurns(
  nota: TimedEngine,
  peer: TimedEngine,
  library: Library,
): { readonly times: TimesByKind; readonly timesOfNota: TimesByKind } {
  const engines = [nota, peer];
  for (const { inputs, ask } of allKinds(library, SEED + 1)) {
    timesOf(engines, inputs, ask, LONGEST_WARM_UP_MS);
  }
  const taken = allKinds(library, SEED).map(({ kind, inputs, ask }) => ({
    kind,
    times: timesOf(engines, inputs, ask, LONGEST_KIND_MS),
  }));
  const timesBy = (engine: TimedEngine) =>
    new Map(taken.map(({ kind, times }) => [kind, spread(times.get(engine) ?? [])]));
  return { times: timesBy(peer), timesOfNota: timesBy(nota) };
}

function allKinds(library: Library, seedOfKinds: number): readonly Asked[] {
  const random = seededRandom(seedOfKinds);
  const questions = KINDS.map((kind) => ({
    kind,
    inputs: questionsOf(kind, library, QUESTIONS_OF_KIND, random),
    ask: (engine: TimedEngine, question: string) => engine.search(question),
  }));
  const suggestions = {
    kind: 'suggestions',
    inputs: keystrokesOf(library, TYPED_TOPICS, random),
    ask: (engine: TimedEngine, typed: string) => engine.suggest(typed),
  };
  return [...questions, suggestions];
}

/**
 * For each engine, how long each input took: all engines take the first, then the second, and so on, round by
 * round, so that what disturbs the machine for a moment spoils one of an input's times at most. In its turn
 * an engine first takes another input untimed: it is timed among its own questions, as in a bot, not with what
 * another engine left in the processor's caches. One that took `longestMs` is asked no more.
 */
function timesOf(
  engines: readonly TimedEngine[],
  inputs: readonly string[],
  ask: Asked['ask'],
  longestMs: number,
): ReadonlyMap<TimedEngine, readonly number[]> {
  const tookMs = new Map(engines.map((engine) => [engine, 0]));
  const times = new Map(engines.map((engine) => [engine, inputs.map((): number[] => [])]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [place, input] of inputs.entries()) {
      const other = inputs.at(place - 1) ?? input;
      for (const engine of inTurn(engines, round)) {
        if ((tookMs.get(engine) ?? 0) >= longestMs) continue;
        sweepNew();
        ask(engine, other);
        const ms = timeOf(() => ask(engine, input));
        addTo(tookMs, engine, ms);
        times.get(engine)?.[place]?.push(ms);
      }
    }
  }
  return new Map(Array.from(times, ([engine, ofInputs]) => [engine, medians(ofInputs)]));
}

/** Of the inputs that were taken at all. */
function medians(timesOfInputs: readonly (readonly number[])[]): readonly number[] {
  return timesOfInputs.filter((times) => times.length > 0).map((times) => quantile(times, 0.5));
}

/** The engines from another one on in each round. */
function inTurn(engines: readonly TimedEngine[], round: number): readonly TimedEngine[] {
  const first = round % Math.max(1, engines.length);
  return [...engines.slice(first), ...engines.slice(0, first)];
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function spread(times: readonly number[]): Times {
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), p99: quantile(times, 0.99) };
}
