import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Library } from '../../src/library/library.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { buildSearchEngine } from '../../src/search/build-search-engine.ts';
import { readCranfield } from './cranfield.ts';
import { buildEngine, type EvaluatedEngine } from './engines.ts';
import { evaluate } from './evaluate.ts';
import { misses } from './misses.ts';
import { evaluatePractice } from './practice.ts';
import { type Question, questionsAbout, readQuestions } from './question.ts';
import { asJson, asTable, compared, type Evaluation } from './report.ts';
import { settingsWith } from './try-settings.ts';

const { values } = parseArgs({
  options: {
    notes: { type: 'string', default: 'notes' },
    questions: { type: 'string', default: 'test/eval/questions.jsonl' },
    cranfield: { type: 'string' },
    practice: { type: 'string' },
    kind: { type: 'string', multiple: true, default: [] },
    engine: { type: 'string', multiple: true, default: ['nota'] },
    set: { type: 'string', multiple: true, default: [] },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

/** Ten sections are what people see; the classic collections are scored on a thousand. */
const depth = values.cranfield === undefined ? 10 : 1_000;

const { library, questions } = await readCollection();
const settings = settingsWith(values.set);
const engines: EvaluatedEngine[] = [];
for (const name of values.engine) {
  engines.push(await buildEngine(name, library, settings));
}
process.stdout.write(
  values.practice === undefined
    ? report(engines)
    : `${JSON.stringify(await evaluatePractice(buildSearchEngine(library, settings), values.practice))}\n`,
);

async function readCollection(): Promise<{
  readonly library: Library;
  readonly questions: readonly Question[];
}> {
  if (values.cranfield !== undefined) {
    return readCranfield(values.cranfield);
  }
  const about = questionsAbout(await readQuestions(values.questions), values.notes);
  return {
    library: await loadLibrary([resolve(values.notes)]),
    questions: about.filter(({ kind }) => values.kind.length === 0 || values.kind.includes(kind)),
  };
}

function report(all: readonly EvaluatedEngine[]): string {
  const evaluated = all.map((engine) => ({
    engine,
    evaluation: evaluationOf(engine),
  }));
  if (values.json) {
    return evaluated.map(({ evaluation }) => `${asJson(evaluation)}\n`).join('');
  }
  const [first, ...others] = evaluated;
  if (first === undefined) {
    return '';
  }
  return [
    ...evaluated.map(({ evaluation }) => asTable(evaluation)),
    ...others.map((other) => compared(first.evaluation, other.evaluation)),
    ...(values.misses ? [misses(library, first.engine, first.evaluation.outcomes)] : []),
  ].join('\n');
}

function evaluationOf(engine: EvaluatedEngine): Evaluation {
  return { engine: engine.name, outcomes: evaluate(engine, library, questions, depth) };
}
