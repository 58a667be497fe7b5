import type { Run, Runs } from './tree.ts';

/** A text of our own, without marks. */
export function textRun(text: string): Run {
  return { kind: 'text', text, marks: [] };
}

/** Runs as they are, bold. */
export function bold(runs: Runs): Runs {
  return runs.map((run) =>
    run.kind === 'break' || run.marks.includes('bold')
      ? run
      : { ...run, marks: [...run.marks, 'bold'] },
  );
}
