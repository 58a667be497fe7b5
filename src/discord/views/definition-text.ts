import type { Definition } from '../../library/note.ts';
import { toBlocks } from '../markdown/to-discord-markdown.ts';
import { toPages } from '../pages.ts';
import { shown } from './shown.ts';

/** Characters for the term and its other names. */
const MAX_NAMES = 120;

/** A definition as one text: `**Simple queue service (SQS)** - Message queuing service …`. */
export function definitionText(definition: Definition, maxCharacters: number): string {
  const { term, aliases, meaning } = definition;
  const names = aliases.length === 0 ? term : `${term} (${aliases.join(', ')})`;
  const name = `**${shown(names, MAX_NAMES)}** - `;
  const [text = '', ...more] = toPages(toBlocks(meaning), maxCharacters - name.length - 2);
  return `${name}${text}${more.length > 0 ? '\n…' : ''}`;
}
