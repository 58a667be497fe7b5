import { join, relative } from 'node:path';
import picocolors from 'picocolors';
import type { Library } from '../library/library.ts';
import type { Problem, Severity } from '../library/problem.ts';

type Colours = ReturnType<typeof picocolors.createColors>;

/** For people: the problems grouped by file, then how many there are. */
export function asText(library: Library, coloured: boolean): string {
  const colours = picocolors.createColors(coloured);
  const groups = [...groupByFile(library.problems)].map(([file, problems]) => {
    const lines = problems.map((problem) => `${problemLine(problem, colours)}\n`);
    return `${colours.underline(file)}\n${lines.join('')}\n`;
  });
  return `${groups.join('')}${summary(library)}\n`;
}

/** For scripts: one object with the counts and all problems. */
export function asJson(library: Library): string {
  return `${JSON.stringify({
    notes: library.notes.length,
    sections: library.sections.length,
    definitions: library.definitions.length,
    tips: library.tips.length,
    tipSections: library.sections.filter(({ kind }) => kind === 'tips').length,
    problems: library.problems,
  })}\n`;
}

/** For GitHub Actions: workflow commands that mark the lines in a pull request. */
export function asGithubAnnotations(library: Library, cwd: string): string {
  const lines = library.problems.map((problem) => {
    const level = { error: 'error', warning: 'warning', hint: 'notice' }[problem.severity];
    const file = relative(cwd, join(problem.folder, problem.file));
    const properties = `file=${property(file)},line=${problem.line},title=${property(problem.code)}`;
    return `::${level} ${properties}::${message(`${problem.message} ${problem.whatWasDone}`)}\n`;
  });
  return `${lines.join('')}${summary(library)}\n`;
}

function problemLine(problem: Problem, colours: Colours): string {
  const paint = { error: colours.red, warning: colours.yellow, hint: colours.cyan };
  const line = String(problem.line).padStart(5);
  const severity = paint[problem.severity](problem.severity.padEnd(7));
  const said = `${problem.message} ${problem.whatWasDone}`;
  return `${line}  ${severity}  ${said} ${colours.dim(`(${problem.code})`)}`;
}

function summary({ notes, sections, problems }: Library): string {
  const read = `${count(notes.length, 'note')}, ${count(sections.length, 'section')}`;
  if (problems.length === 0) {
    return `${read}: nothing wrong.`;
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

/** Several folders may hold a file of the same name, so files are grouped by their whole path. */
function groupByFile(problems: readonly Problem[]): Map<string, readonly Problem[]> {
  const groups = new Map<string, Problem[]>();
  const severalFolders = new Set(problems.map(({ folder }) => folder)).size > 1;
  for (const problem of problems) {
    const name = severalFolders ? join(problem.folder, problem.file) : problem.file;
    const group = groups.get(name) ?? [];
    group.push(problem);
    groups.set(name, group);
  }
  return groups;
}

function count(total: number, noun: string): string {
  return `${total.toLocaleString('en')} ${noun}${total === 1 ? '' : 's'}`;
}

/** What workflow commands ask for in a message. */
function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** What workflow commands ask for in a property, on top. */
function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
