import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Library } from '../../src/library/library.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { readCranfield } from './cranfield.ts';
import { buildEngine } from './engines.ts';
import { evaluate } from './evaluate.ts';
import { misses } from './misses.ts';
import { type Question, questionsAbout, readQuestions } from './question.ts';
import { asJson, asTable, compared, type Evaluation } from './report.ts';

const { values } = parseArgs({
  options: {
    notes: { type: 'string', default: 'notes' },
    questions: { type: 'string', default: 'test/eval/questions.jsonl' },
    cranfield: { type: 'string' },
    kind: { type: 'string', multiple: true, default: [] },
    engine: { type: 'string', multiple: true, default: ['nota'] },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

/** Ten sections are what people see; the classic collections are scored on a thousand. */
const depth = values.cranfield === undefined ? 10 : 1_000;

const { library, questions } = await readCollection();
const evaluations: Evaluation[] = [];
for (const name of values.engine) {
  const engine = await buildEngine(name, library);
  evaluations.push({ engine: name, outcomes: evaluate(engine, library, questions, depth) });
}
process.stdout.write(report(evaluations));

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

function report(all: readonly Evaluation[]): string {
  if (values.json) {
    return all.map((evaluation) => `${asJson(evaluation)}\n`).join('');
  }
  const [first, ...others] = all;
  const parts = [
    ...all.map(asTable),
    ...others.map((other) => (first === undefined ? '' : compared(first, other))),
    ...(values.misses && first !== undefined ? [misses(library, first)] : []),
  ];
  return parts.join('\n');
}
