import type { Block, Blocks } from '../tree.ts';

/** Shows the box of a task, `- [ ]` or `- [x]`, as a character. */
export function withTaskBox(item: Blocks): Blocks {
  const [first, ...rest] = item;
  if (first?.kind !== 'paragraph') return item;

  const [start, ...runs] = first.runs;
  const box = start?.kind === 'text' ? /^\[([ xX])\](?=\s)/.exec(start.text) : null;
  if (start?.kind !== 'text' || box === null) return item;

  const sign = box[1] === ' ' ? '☐' : '☑';
  const boxed: Block = {
    ...first,
    runs: [{ ...start, text: `${sign}${start.text.slice(3)}` }, ...runs],
  };
  return [boxed, ...rest];
}
