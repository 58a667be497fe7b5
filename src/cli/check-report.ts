import { join, relative } from 'node:path';
import { countEach } from '../basics/counts.ts';
import { groupBy } from '../basics/group-by.ts';
import type { Library } from '../library/library.ts';
import type { Problem, Severity } from '../library/problems/problem.ts';
import type { Colours } from './terminal.ts';

/** Notes and the problems found by a thorough check. */
interface Checked {
  readonly library: Library;
  readonly problems: readonly Problem[];
}

/** For people: the problems grouped by file, the number of each kind, and what can be done. */
export function checkText(checked: Checked, colours: Colours): string {
  const groups = [...groupByFile(checked.problems)].map(([file, problems]) => {
    const lines = problems.map((problem) => `${problemLine(problem, colours)}\n`);
    return `${colours.underline(file)}\n${lines.join('')}\n`;
  });
  return `${groups.join('')}${summary(checked)}\n${advice(checked.problems)}`;
}

/** For scripts: one object with the counts and all problems. */
export function checkJson({ library, problems }: Checked): string {
  return `${JSON.stringify({
    notes: library.notes.length,
    sections: library.sections.length,
    definitions: library.definitions.length,
    tips: library.tips.length,
    tipSections: library.sections.filter(({ kind }) => kind === 'tips').length,
    problems,
  })}\n`;
}

/** For GitHub Actions: workflow commands that mark the lines in a pull request. */
export function checkAnnotations({ library, problems }: Checked, cwd: string): string {
  const lines = problems.map((problem) => {
    const level = { error: 'error', warning: 'warning', hint: 'notice' }[problem.severity];
    const file = relative(cwd, join(problem.folder, problem.file));
    const properties = `file=${property(file)},line=${problem.line},title=${property(problem.code)}`;
    return `::${level} ${properties}::${message(`${problem.message} ${problem.whatWasDone}`)}\n`;
  });
  return `${lines.join('')}${summary({ library, problems })}\n`;
}

function problemLine(problem: Problem, colours: Colours): string {
  const paint = { error: colours.red, warning: colours.yellow, hint: colours.cyan };
  const line = String(problem.line).padStart(5);
  const severity = paint[problem.severity](problem.severity.padEnd(7));
  const said = `${problem.message} ${problem.whatWasDone}`;
  return `${line}  ${severity}  ${said} ${colours.dim(`(${problem.code})`)}`;
}

function summary({ library: { notes, sections }, problems }: Checked): string {
  const read = `${count(notes.length, 'note')}, ${count(sections.length, 'section')}`;
  if (problems.length === 0) {
    return notes.length === 0 ? `${read}.` : `${read}: nothing wrong.`;
  }
  const severities: readonly Severity[] = ['error', 'warning', 'hint'];
  const parts = severities
    .map((severity) => ({
      severity,
      total: problems.filter((p) => p.severity === severity).length,
    }))
    .filter(({ total }) => total > 0)
    .map(({ severity, total }) => count(total, severity));
  return `${read}: ${count(problems.length, 'problem')} (${parts.join(', ')}).`;
}

/** How often each code occurs, the most frequent first, and how to switch a rule off. */
function advice(problems: readonly Problem[]): string {
  const codes = countEach(problems.map(({ code }) => code));
  const counts = [...codes].toSorted(([, one], [, other]) => other - one);
  const example = problems.find(({ severity }) => severity === 'hint') ?? problems[0];
  if (example === undefined) return '';
  return [
    counts.map(([code, total]) => `${total} ${code}`).join(', '),
    '',
    'docs/notes-check.md explains each code. To switch one off, put',
    `nota-ignore: [${example.code}] in the front matter of a note or, for all notes, set`,
    `NOTES_CHECK_IGNORE=${example.code} in the environment or .env.`,
    '',
  ].join('\n');
}

/** Several folders may have a file with the same name, so files are grouped by their full path. */
function groupByFile(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const severalFolders = new Set(problems.map(({ folder }) => folder)).size > 1;
  return groupBy(problems, ({ folder, file }) => (severalFolders ? join(folder, file) : file));
}

function count(total: number, noun: string): string {
  return `${total.toLocaleString('en')} ${noun}${total === 1 ? '' : 's'}`;
}

/** Escapes a message for workflow commands. */
function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Additional escapes for a property of a workflow command. */
function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
