import { boxKind } from '../../../library/dialect/boxes/box-kinds.ts';
import { textRun } from '../runs.ts';
import type { Block, Blocks, Runs } from '../tree.ts';

/** Symbols for Obsidian's and GitHub's callouts; others get none. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['note', '📝'],
  ['info', 'ℹ️'],
  ['todo', '☑️'],
  ['tip', '💡'],
  ['hint', '💡'],
  ['important', '❗'],
  ['abstract', '📋'],
  ['summary', '📋'],
  ['tldr', '📋'],
  ['success', '✅'],
  ['check', '✅'],
  ['done', '✅'],
  ['question', '❓'],
  ['help', '❓'],
  ['faq', '❓'],
  ['warning', '⚠️'],
  ['caution', '⚠️'],
  ['attention', '⚠️'],
  ['failure', '❌'],
  ['fail', '❌'],
  ['missing', '❌'],
  ['danger', '⛔'],
  ['error', '⛔'],
  ['bug', '🐛'],
  ['example', '📎'],
  ['quote', '💬'],
  ['cite', '💬'],
]);

/** Turns the first line of a callout, `> [!tip] Title`, into a bold title; other quotes are not changed. */
export function withCalloutTitle(blocks: Blocks): Blocks {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return blocks;

  const [start, ...runs] = first.runs;
  const mark = start?.kind === 'text' ? /^\[!([\p{L}\p{N}_-]+)\][+-]?\s*/u.exec(start.text) : null;
  if (start?.kind !== 'text' || mark === null) return blocks;

  const kind = mark[1] ?? '';
  const unmarked: Runs = [{ ...start, text: start.text.slice(mark[0].length) }, ...runs];
  const { line, below } = splitFirstLine(unmarked);
  const title: Block = { kind: 'heading', level: 4, runs: titleRuns(kind, line) };
  return [title, ...(below.length === 0 ? [] : [{ ...first, runs: below }]), ...rest];
}

function splitFirstLine(runs: Runs): { readonly line: Runs; readonly below: Runs } {
  const end = runs.findIndex((run) => run.kind === 'break');
  return end === -1
    ? { line: runs, below: [] }
    : { line: runs.slice(0, end), below: runs.slice(end + 1) };
}

function titleRuns(kind: string, line: Runs): Runs {
  const sign = SIGNS.get(boxKind(kind));
  const isUntitled = line.every((run) => run.kind === 'text' && run.text.trim() === '');
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()}`;
  return [
    ...(sign === undefined ? [] : [textRun(`${sign} `)]),
    ...(isUntitled ? [textRun(name)] : line),
  ];
}
