import { parseWords } from '../../src/cli/parse-words.ts';
import { UsageError } from '../../src/cli/terminal.ts';

/** What to evaluate, and how to report it; see `USAGE`. */
export type EvalOptions = ReturnType<typeof readOptions>;

/** For some options, those beside which the figures would not be what they seem to be. */
const WITHOUT_EFFECT = {
  practice: ['cranfield', 'kind', 'engine', 'with-options', 'snippets', 'misses'],
  cranfield: ['kind', 'with-options', 'snippets'],
  snippets: ['engine', 'misses'],
} as const;

/**
 * Reads the words after `npm run eval --`.
 *
 * @throws {UsageError} for an unknown option, or one without effect beside another
 */
export function readOptions(args: readonly string[]) {
  const { values } = parseWords(
    args,
    {
      notes: { type: 'string' },
      questions: { type: 'string' },
      cranfield: { type: 'string' },
      practice: { type: 'string' },
      kind: { type: 'string', multiple: true },
      engine: { type: 'string', multiple: true },
      set: { type: 'string', multiple: true },
      misses: { type: 'boolean' },
      snippets: { type: 'boolean' },
      'with-options': { type: 'boolean' },
      json: { type: 'boolean' },
    },
    false,
  );
  refuseWithoutEffect(new Set(Object.keys(values)));
  return {
    notes: values.notes ?? 'notes',
    questions: values.questions ?? 'test/eval/questions.jsonl',
    cranfield: values.cranfield,
    practice: values.practice,
    kind: values.kind ?? [],
    engine: values.engine ?? ['nota'],
    set: values.set ?? [],
    misses: values.misses ?? false,
    snippets: values.snippets ?? false,
    withOptions: values['with-options'] ?? false,
    json: values.json ?? false,
  };
}

function refuseWithoutEffect(given: ReadonlySet<string>): void {
  for (const [option, ignored] of Object.entries(WITHOUT_EFFECT)) {
    const idle = given.has(option) ? ignored.find((other) => given.has(other)) : undefined;
    if (idle !== undefined) {
      throw new UsageError(`--${idle} has no effect with --${option}. Leave one out.`);
    }
  }
}
