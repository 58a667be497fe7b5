import { resolve } from 'node:path';
import { loadLibrary } from '../../src/library/load-library.ts';
import { buildSearchEngine } from '../../src/search/build-search-engine.ts';
import { runProgram } from '../harness/run-program.ts';
import { type EvalOptions, readOptions } from './options.ts';
import { readPractice, weighAll } from './practice/practice.ts';
import { practiceAsJson, practiceAsText } from './practice/report.ts';
import { readCranfield } from './questions/cranfield.ts';
import {
  askedWithOptions,
  type Collection,
  questionsAbout,
  questionsOfKinds,
  readQuestions,
} from './questions/question.ts';
import { buildEngine, type EvaluatedEngine } from './ranking/engines.ts';
import { evaluate } from './ranking/evaluate.ts';
import { misses } from './ranking/misses.ts';
import { asJson, asTable, compared } from './ranking/report.ts';
import { settingsWith } from './ranking/try-settings.ts';
import { snippetFigures, snippetsAsJson, snippetsAsText } from './snippets/snippets.ts';
import { USAGE } from './usage.ts';

await runProgram({
  usage: USAGE,
  notesIn: '--notes',
  run: async (args) => void process.stdout.write(await measured(readOptions(args))),
});

async function measured(values: EvalOptions): Promise<string> {
  const settings = settingsWith(values.set);
  if (values.practice !== undefined) {
    const library = await loadLibrary([resolve(values.notes)]);
    const practice = await readPractice(values.practice, values.notes);
    const outcomes = weighAll(buildSearchEngine(library, settings), practice);
    return values.json ? practiceAsJson(outcomes) : practiceAsText(outcomes);
  }
  const collection = await readCollection(values);
  if (values.snippets) {
    const engine = buildSearchEngine(collection.library, settings);
    const figures = snippetFigures(engine, collection.questions);
    return values.json ? snippetsAsJson(figures) : snippetsAsText(figures);
  }
  const engines: EvaluatedEngine[] = [];
  for (const name of values.engine) {
    engines.push(await buildEngine(name, collection.library, settings));
  }
  return report(engines, collection, values);
}

async function readCollection(values: EvalOptions): Promise<Collection> {
  if (values.cranfield !== undefined) {
    return readCranfield(values.cranfield);
  }
  const library = await loadLibrary([resolve(values.notes)]);
  const about = questionsAbout(await readQuestions(values.questions), values.notes);
  const wanted = questionsOfKinds(about, values.kind);
  return {
    library,
    questions: values.withOptions ? askedWithOptions(wanted) : wanted,
  };
}

function report(
  all: readonly EvaluatedEngine[],
  { library, questions }: Collection,
  values: EvalOptions,
): string {
  // People see ten sections; the classic collections are scored on a thousand.
  const depth = values.cranfield === undefined ? 10 : 1_000;
  const evaluated = all.map((engine) => ({
    engine,
    evaluation: {
      engine: engine.name,
      outcomes: evaluate(engine, library, questions, depth),
    },
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
