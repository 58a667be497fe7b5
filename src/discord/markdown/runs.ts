import type { Run, Runs } from './tree.ts';

/** A text without marks. */
export function textRun(text: string): Run {
  return { kind: 'text', text, marks: [] };
}

/** The same runs in bold. */
export function bold(runs: Runs): Runs {
  return runs.map((run) =>
    run.kind === 'break' || run.marks.includes('bold')
      ? run
      : { ...run, marks: [...run.marks, 'bold'] },
  );
}
