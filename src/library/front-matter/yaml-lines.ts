/**
 * The index of the line with a key of YAML's outermost mapping; -1 if it has no line of its own.
 * Case is ignored.
 */
export function lineOfKey(key: string, lines: readonly string[]): number {
  const wanted = key.toLowerCase();
  return lines.findIndex((line) => keyOf(line) === wanted);
}

/** The value on the same line as a key, without a comment; empty if there is none. */
export function writtenAt(key: string, lines: readonly string[]): string {
  const line = lines[lineOfKey(key, lines)] ?? '';
  return (
    line
      .slice(endOfKey(line) + 1)
      .split(/\s#/, 1)[0]
      ?.trim() ?? ''
  );
}

/** The lines of a key's value: the rest of its own line, and those below up to the next key. */
export function linesOfKey(key: string, lines: readonly string[]): readonly string[] {
  const start = lineOfKey(key, lines);
  const first = lines[start];
  if (first === undefined) return [];
  const below = lines.slice(start + 1);
  const end = below.findIndex((line) => /^[^\s#\]-]/.test(line));
  return [first.slice(endOfKey(first) + 1), ...below.slice(0, end === -1 ? undefined : end)];
}

/** `"Tags" : [aws]` -> `tags`. */
function keyOf(line: string): string {
  const written = line.slice(0, Math.max(endOfKey(line), 0)).trimEnd();
  return written.replace(/^(["'])(.*)\1$/, '$2').toLowerCase();
}

/** Index of the colon; -1 on a line without a key. */
function endOfKey(line: string): number {
  return line.search(/:(?:\s|$)/);
}
