import type { Definition } from '../library/note.ts';
import { textKey } from '../search/text/text-key.ts';
import type { FoundDefinition } from './definition.ts';
import type { Passage } from './passage.ts';

/**
 * Whether a passage gives a definition's meaning on its first line, or has the term as its heading
 * and defines it itself: then the definition above it would be redundant.
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

/** Bullets, emphasis and line ends don't make two texts different. */
function withoutLayout(markdown: string): string {
  return markdown.replace(/[\s*+>_-]+/g, ' ').trim();
}
