import type { FoundDefinition } from '../../../answers/definition.ts';
import type { Look } from '../../context.ts';
import { toBlocks } from '../../markdown/to-blocks.ts';
import { firstPage } from '../../pages/to-pages.ts';
import { shown } from '../shown.ts';
import { sourceLine } from '../source-line.ts';

/** Characters for the term and its other names. */
const MAX_NAMES = 120;

/** Characters for the source. */
const MAX_SOURCE = 300;

/** A definition as one text: `**Simple queue service (SQS)** - Message queuing service …`. */
export function definitionText({ definition }: FoundDefinition, maxCharacters: number): string {
  const { term, aliases, meaning } = definition;
  const names = aliases.length === 0 ? term : `${term} (${aliases.join(', ')})`;
  const name = `**${shown(names, MAX_NAMES)}** - `;
  const room = maxCharacters - name.length - '\n…'.length;
  return `${name}${firstPage(toBlocks(meaning), room)}`;
}

/** A definition, followed by its source. */
export function definitionWithSource(
  found: FoundDefinition,
  maxCharacters: number,
  look: Look,
): string {
  const room = Math.min(MAX_SOURCE, Math.floor(maxCharacters / 2));
  const source = sourceLine(found.note, found.section, look, room);
  return `${definitionText(found, maxCharacters - source.length - 1)}\n${source}`;
}
