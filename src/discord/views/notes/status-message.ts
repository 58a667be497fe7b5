import { overview } from '../../../answers/overview.ts';
import { groupBy } from '../../../basics/group-by.ts';
import type { NotesFolderFault } from '../../../library/files/notes-folder-error.ts';
import type { Library } from '../../../library/library.ts';
import type { Problem } from '../../../library/problems/problem.ts';
import type { ProblemCode } from '../../../library/problems/problem-codes.ts';
import type { Look } from '../../context.ts';
import type { Message } from '../../reply.ts';
import { textSize } from '../../text-size.ts';
import { actionRow, containerMessage, textDisplay } from '../components.ts';
import { existingPage, pageButtons, pageLine } from '../page-buttons.ts';
import { shown } from '../shown.ts';
import { timestamp } from '../timestamp.ts';
import { NOTES, NOTES_PRESS } from './notes-press.ts';

/** How much of a message's 4,000 characters a page of problems may take. */
const PAGE_SIZE = 2_800;

/** Characters for the name of a file. */
const MAX_FILE = 200;

/** Lines that are named of those which have the same problem. */
const MOST_LINES = 5;

/** Characters for one problem. */
const MAX_PROBLEM = 300;

const SIGNS = { error: '🔴', warning: '🟡', hint: '⚪' } as const;

/** What is reported about the notes. */
export interface ReportedNotes {
  readonly library: Library;
  /** Why they can't be read just now; `null` when they can. */
  readonly fault: NotesFolderFault | null;
  /** The problems that are not reported. */
  readonly ignored: readonly ProblemCode[];
}

/** What the notes contain, when they were read, and their problems, in pages. */
export function statusMessage(
  { library, fault, ignored }: ReportedNotes,
  page: number,
  { phrases }: Look,
): Message {
  const problems = library.problems.filter(({ code }) => !ignored.includes(code));
  const loadedAt = timestamp(library.loadedAtMs, 'R');
  const pages = problemPages(problems, phrases.notes.line);
  const shownPage = existingPage(page, pages.length);
  const id = { command: NOTES, what: NOTES_PRESS.status, page: shownPage, about: '' };
  const hasNothing = library.notes.length === 0 && problems.length === 0;
  return containerMessage([
    ...textDisplay(fault === null ? '' : phrases.notes.unreadable[fault]),
    ...textDisplay(
      library.notes.length === 0
        ? phrases.common.noNotes
        : phrases.help.holdings({ ...overview(library), loadedAt }),
    ),
    ...textDisplay(hasNothing ? '' : problemSummary(problems, { phrases })),
    ...textDisplay(pages[shownPage] ?? ''),
    ...pageLine(shownPage, pages.length, phrases),
    ...actionRow(pageButtons(id, pages.length, phrases)),
  ]);
}

function problemSummary(problems: readonly Problem[], { phrases }: Pick<Look, 'phrases'>): string {
  const count = (severity: Problem['severity']): number =>
    problems.filter((problem) => problem.severity === severity).length;
  const files = new Set(problems.map(fileKey)).size;
  return problems.length === 0
    ? phrases.notes.noProblems
    : phrases.notes.problems(count('error'), count('warning'), count('hint'), files);
}

/** The problems by file, as many to a page as fit; the same ones of a file together, and a file that goes on named again. */
function problemPages(
  problems: readonly Problem[],
  lineText: (line: number) => string,
): readonly string[] {
  const pages: string[] = [];
  let before: string | null = null;
  const groups = groupBy(problems, (problem) => `${fileKey(problem)}\0${problem.message}`);
  for (const same of groups.values()) {
    const [problem] = same;
    if (problem === undefined) continue;
    const name = `**${shown(problem.file, MAX_FILE)}**`;
    const text = problemText(
      problem,
      same.map(({ line }) => lineText(line)),
    );
    const last = pages.at(-1);
    const added = fileKey(problem) === before ? text : `${name}\n${text}`;
    if (last !== undefined && textSize(`${last}\n${added}`) <= PAGE_SIZE) {
      pages[pages.length - 1] = `${last}\n${added}`;
    } else {
      pages.push(`${name}\n${text}`);
    }
    before = fileKey(problem);
  }
  return pages;
}

function problemText({ severity, message }: Problem, lines: readonly string[]): string {
  const named = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '…'] : lines;
  return `${SIGNS[severity]} ${named.join(', ')}: ${shown(message, MAX_PROBLEM)}`;
}

function fileKey({ folder, file }: Problem): string {
  return `${folder}\0${file}`;
}
