import type { Library } from '../../../src/library/library.ts';
import type { EvaluatedEngine } from './engines.ts';
import { type Outcome, placeOf } from './evaluate.ts';

/**
 * Each question whose first section is not right: the right section and the first one, each with an
 * explanation of its score.
 */
export function misses(
  library: Library,
  engine: EvaluatedEngine,
  outcomes: readonly Outcome[],
): string {
  return outcomes
    .filter(({ scores }) => scores !== null && scores.success1 === 0)
    .map((outcome) => miss(library, engine, outcome))
    .join('\n');
}

function miss(library: Library, engine: EvaluatedEngine, { question, ids }: Outcome): string {
  const idsByPlace = new Map(library.sections.map((one) => [placeOf(library, one), one.id]));
  const explained = (id: string | undefined) =>
    engine.explain(question.question, id ?? '').map((line) => `      ${line}`);
  const wanted = question.relevant.flatMap(({ file, line, heading, grade }) => [
    `  wanted (${grade}) ${file}:${line} ${heading}`,
    ...explained(idsByPlace.get(`${file}:${line}`)),
  ]);
  const got = ids.slice(0, 1).flatMap((id) => {
    const section = library.sectionById.get(id);
    const place = section === undefined ? id : `${placeOf(library, section)} ${section.heading}`;
    return [`  first      ${place}`, ...explained(id)];
  });
  return `${[`${question.id} (${question.kind}) ${question.question}`, ...wanted, ...got].join('\n')}\n`;
}
