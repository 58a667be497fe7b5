import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { createPace, type Steps } from '../../basics/steps.ts';
import { checkParts } from '../note-too-long.ts';

/** Makes block parsing stepwise, and limits the number of blocks to what fits into memory. */
export function stepwiseBlocks(parser: MarkdownIt): void {
  parser.block.State = class extends parser.block.State {
    // A list or a table is parsed in one step, however long it is.
    override push(type: string, tag: string, nesting: Token['nesting']): Token {
      checkParts(this.tokens.length);
      return super.push(type, tag, nesting);
    }
  };
  parser.core.ruler.at('block', blockSteps);
}

/**
 * Parses a note into blocks like `ParserBlock.parse`, in steps of at least one top-level block. A
 * rule whose steps `createMarkdownParser` runs.
 */
export function* blockSteps({ md, src, env, tokens }: StateCore): Steps<void> {
  const rules = md.block.ruler.getRules('');
  const state = new md.block.State(src, md, env, tokens);
  const isTime = createPace();
  for (;;) {
    const line = state.skipEmptyLines(state.line);
    if (line >= state.lineMax) return;
    state.line = line;
    rules.some((rule) => rule(state, line, state.lineMax, false));
    if (state.line <= line) throw new Error(`No rule reads line ${line + 1}.`);
    if (isTime((state.bMarks[state.line] ?? 0) - (state.bMarks[line] ?? 0))) yield;
  }
}
