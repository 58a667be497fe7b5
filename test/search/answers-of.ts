import type { SearchEngine } from '../../src/search/engine.ts';
import { parseQuery } from '../../src/search/parse-query.ts';

/** Everything that an engine can be asked, for some texts that a person may type. */
export function answersOf(engine: SearchEngine, typed: readonly string[]): unknown {
  const first = engine.library.sections.filter(({ level }) => level === 2).slice(0, 10);
  return {
    found: typed.map((text) => engine.search(parseQuery(text), { limit: 10 })),
    suggested: typed.map((text) => engine.suggest(text, 25)),
    similar: first.map((section) => engine.similarTo(section, { limit: 5 })),
    defined: first.map(({ heading, plain }) => [
      engine.definitionsOf(heading),
      engine.definitionsIn(plain),
    ]),
    weighed: engine.weigh({
      stem: 'Which service keeps messages until a consumer deletes them?',
      options: ['Amazon SQS', 'Amazon SNS', 'AWS Lambda', 'Amazon S3'],
    }),
  };
}
