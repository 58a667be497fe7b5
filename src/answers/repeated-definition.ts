import type { Definition } from '../library/note.ts';

/**
 * Whether a text says what a definition means before its first line is over: whoever reads it has no use
 * for the definition above it.
 */
export function repeatsDefinition(markdown: string, { meaning }: Definition): boolean {
  const [firstLine = ''] = markdown.trimStart().split('\n', 1);
  const start = withoutLayout(markdown).indexOf(withoutLayout(meaning));
  return start !== -1 && start < withoutLayout(firstLine).length;
}

/** Bullets, emphasis and line ends do not tell two texts apart. */
function withoutLayout(markdown: string): string {
  return markdown.replace(/[\s*+>_-]+/g, ' ').trim();
}
