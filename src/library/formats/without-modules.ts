import { type LineRange, linesOfCode } from './fences.ts';

/**
 * `import x from 'y'`, `export const x = 1`, without indentation. Sentences that begin with these
 * words don't continue like this.
 */
const IMPORT = /^import\s*(?:['"{*]|[\w$]+\s*,|[\w$]+\s+from\b)/;
const EXPORT = /^export\s+(?:const|let|var|function|async|class|default|type|interface|\{|\*)/;

/** If nothing ends a statement, only its first line is removed. */
const MAX_LINES = 100;

/** Blanks `import` and `export` statements outside of code. */
export function withoutModules(lines: readonly string[]): readonly string[] {
  const shown = [...lines];
  for (const { first, end } of statementsIn(lines)) shown.fill('', first, end);
  return shown;
}

/** Imported names with a capital letter, outside of code: those of components. */
export function importedNames(lines: readonly string[]): ReadonlySet<string> {
  const names = statementsIn(lines)
    .filter(({ first }) => IMPORT.test(lines[first] ?? ''))
    .flatMap(({ first, end }) =>
      lines
        .slice(first, end)
        .join(' ')
        .match(/\b[A-Z]\w*/g),
    );
  return new Set(names.filter((name) => name !== null));
}

function statementsIn(lines: readonly string[]): readonly LineRange[] {
  const isCode = linesOfCode(lines);
  const statements: LineRange[] = [];
  for (let line = 0; line < lines.length; line++) {
    const text = lines[line] ?? '';
    const isModule = isCode[line] === false && (IMPORT.test(text) || EXPORT.test(text));
    if (!isModule) continue;
    const end = endOfStatement(lines, line);
    statements.push({ first: line, end });
    line = end - 1;
  }
  return statements;
}

/**
 * The line after a statement: an import ends with its source, others at a blank line outside of
 * brackets.
 */
function endOfStatement(lines: readonly string[], first: number): number {
  const isImport = IMPORT.test(lines[first] ?? '');
  let open = 0;
  for (let line = first; line < Math.min(lines.length, first + MAX_LINES); line++) {
    const text = lines[line] ?? '';
    if (isImport && /['"]\s*;?\s*$/.test(text)) return line + 1;
    open += (text.match(/[{([]/g)?.length ?? 0) - (text.match(/[})\]]/g)?.length ?? 0);
    if (open > 0) continue;
    if (text.trim() === '' || /;\s*$/.test(text) || !isGoingOn(lines[line + 1])) return line + 1;
  }
  return first + 1;
}

/** Whether a line continues the statement above it, because it is indented or closes something. */
function isGoingOn(line: string | undefined): boolean {
  return line !== undefined && /^(?:[ \t]+\S|[})\]])/.test(line);
}
