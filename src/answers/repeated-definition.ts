import type { Definition } from '../library/note.ts';
import { textKey } from '../search/text/text-key.ts';
import type { FoundDefinition } from './definition.ts';
import type { Passage } from './passage.ts';

/**
 * Whether a passage says what a definition means before its first line is over, or stands under the term's name and
 * defines it itself: whoever reads it has no use for the definition above it.
 */
export function repeatsDefinition(
  { section, markdown }: Passage,
  { definition, section: { id } }: FoundDefinition,
): boolean {
  return (
    beginsWith(markdown, definition) || (section.id === id && names(section.heading, definition))
  );
}

function beginsWith(markdown: string, { meaning }: Definition): boolean {
  const [firstLine = ''] = markdown.trimStart().split('\n', 1);
  const start = withoutLayout(markdown).indexOf(withoutLayout(meaning));
  return start !== -1 && start < withoutLayout(firstLine).length;
}

function names(heading: string, { term, aliases }: Definition): boolean {
  const said = ` ${textKey(heading)} `;
  return [term, ...aliases].some((name) => said.includes(` ${textKey(name)} `));
}

/** Bullets, emphasis and line ends do not tell two texts apart. */
function withoutLayout(markdown: string): string {
  return markdown.replace(/[\s*+>_-]+/g, ' ').trim();
}
