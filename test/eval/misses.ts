import type { Library } from '../../src/library/library.ts';
import { placeOf } from './evaluate.ts';
import type { Evaluation } from './report.ts';

/** Each question whose first section is not right: what was wanted, and what came first. */
export function misses(library: Library, { outcomes }: Evaluation): string {
  return outcomes
    .filter(({ scores }) => scores !== null && scores.success1 === 0)
    .map(({ question, ids }) => {
      const wanted = question.relevant.map(
        ({ file, line, heading, grade }) => `  wanted (${grade})  ${file}:${line} ${heading}`,
      );
      const got = ids.slice(0, 5).map((id, index) => {
        const section = library.sectionById.get(id);
        return section === undefined
          ? ''
          : `  ${index + 1}. ${placeOf(library, section)} ${section.heading}`;
      });
      return [`${question.id} (${question.kind}) ${question.question}`, ...wanted, ...got].join(
        '\n',
      );
    })
    .join('\n\n');
}
