import MarkdownIt, { type MarkdownIt as Parser, type Token } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import { atOnce, createPace, type Steps } from '../basics/steps.ts';
import { blockSteps, stepwiseBlocks } from './dialect/block-steps.ts';
import { admonitions } from './dialect/boxes/admonitions.ts';
import { asides } from './dialect/boxes/asides.ts';
import { containerMarks } from './dialect/boxes/container-marks.ts';
import { containers } from './dialect/boxes/containers.ts';
import { directives } from './dialect/boxes/directives.ts';
import { tabs } from './dialect/boxes/tabs.ts';
import { comparisons } from './dialect/comparisons.ts';
import { deepNesting } from './dialect/deep-nesting.ts';
import { definitionLists } from './dialect/definition-lists.ts';
import { bareMath } from './dialect/formulas/bare-math.ts';
import { bracketMath } from './dialect/formulas/bracket-math.ts';
import { lostBackslashes } from './dialect/formulas/lost-backslashes.ts';
import { math } from './dialect/formulas/math.ts';
import { headings } from './dialect/headings.ts';
import { hiddenElements } from './dialect/hidden-elements.ts';
import { highlights } from './dialect/highlights.ts';
import { imageLooks } from './dialect/images/image-looks.ts';
import { imageNames } from './dialect/images/image-names.ts';
import { imageSizes } from './dialect/images/image-sizes.ts';
import { footnotes } from './dialect/links/footnotes.ts';
import { pandocLinks } from './dialect/links/pandoc-links.ts';
import { references } from './dialect/links/references.ts';
import { templateLinks } from './dialect/links/template-links.ts';
import { wikilinks } from './dialect/links/wikilinks.ts';
import { inlineSteps, longLines } from './dialect/long-lines.ts';
import { looseBold } from './dialect/loose-bold.ts';
import { paragraphs } from './dialect/paragraphs.ts';
import { attributes } from './dialect/programs/attributes.ts';
import { blockIds } from './dialect/programs/block-ids.ts';
import { chunkOptions } from './dialect/programs/chunk-options.ts';
import { comments } from './dialect/programs/comments.ts';
import { flashcards } from './dialect/programs/flashcards.ts';
import { gitbook } from './dialect/programs/gitbook.ts';
import { logseq } from './dialect/programs/logseq.ts';
import { macros } from './dialect/programs/macros.ts';
import { pluginCode } from './dialect/programs/plugin-code.ts';
import { shortcodes } from './dialect/programs/shortcodes.ts';
import { texLayout } from './dialect/programs/tex-layout.ts';
import { texText } from './dialect/programs/tex-text.ts';
import { scripts } from './dialect/scripts.ts';
import { signedQuotes } from './dialect/signed-quotes.ts';
import { columnTables } from './dialect/tables/column-tables.ts';
import { gridTables } from './dialect/tables/grid-tables.ts';
import { tableCaptions } from './dialect/tables/table-captions.ts';

export type { Token } from 'markdown-it';

/**
 * Lists and quotes nested deeper than this are kept as the text of one paragraph. A quote adds one
 * level, a list two.
 */
const MAX_NESTING = 100;

/** Parses Markdown into block tokens, with inline tokens as their `children`. */
export interface MarkdownParser {
  /** @throws {NoteTooLongError} as the steps do */
  parse(markdown: string): Token[];
  /**
   * Parses in steps, for long texts: a step handles some top-level blocks, or the text of some
   * blocks.
   *
   * @throws {NoteTooLongError} for more than a small machine has memory for
   */
  parseSteps(markdown: string): Steps<MarkdownDocument>;
}

/** Parsed Markdown. */
export interface MarkdownDocument {
  readonly tokens: Token[];
  /**
   * The target of a label, from `[label]: target`, percent-encoded; empty for an undefined label.
   */
  readonly targetOf: (label: string) => string;
}

/**
 * Builds the parser for notes: CommonMark with GitHub's tables, strikethrough and footnotes,
 * Obsidian's wikilinks, highlights, comments and block ids, the boxes of MkDocs, Docusaurus,
 * VuePress, GitBook and MyST, the chunks of Quarto and R Markdown, the callouts of Notion, the
 * properties of Logseq, and LaTeX; each file in `dialect/` says what it adds. `**bold**` next to
 * East Asian punctuation is bold. Every block token has a `map`, including closing tokens and table
 * cells.
 */
export function createMarkdownParser(): MarkdownParser {
  const parser = new MarkdownIt({ html: true, maxNesting: MAX_NESTING })
    .use(cjkFriendly)
    .use(stepwiseBlocks)
    .use(headings)
    .use(paragraphs)
    .use(comparisons)
    .use(footnotes)
    .use(attributes)
    .use(pandocLinks)
    .use(blockIds)
    .use(logseq)
    .use(flashcards)
    .use(admonitions)
    .use(tabs)
    .use(asides)
    .use(containers)
    .use(containerMarks)
    .use(directives)
    .use(chunkOptions)
    .use(pluginCode)
    .use(shortcodes)
    .use(gitbook)
    .use(comments)
    .use(math)
    .use(bracketMath)
    .use(bareMath)
    .use(lostBackslashes)
    .use(references)
    .use(texLayout)
    .use(texText)
    .use(templateLinks)
    .use(signedQuotes)
    .use(wikilinks)
    .use(imageSizes)
    .use(imageLooks)
    .use(imageNames)
    .use(macros)
    .use(highlights)
    .use(looseBold)
    .use(scripts)
    .use(gridTables)
    .use(columnTables)
    .use(tableCaptions)
    .use(deepNesting)
    .use(hiddenElements)
    .use(longLines)
    .use(definitionLists);
  const parseSteps = (markdown: string) => stepsOf(parser, markdown);
  return { parse: (markdown) => atOnce(parseSteps(markdown)).tokens, parseSteps };
}

/** Does in steps what `MarkdownIt.parse` does, and sets every token's lines. */
function* stepsOf(parser: Parser, markdown: string): Steps<MarkdownDocument> {
  const state = new parser.core.State(markdown, parser, {});
  const isTime = createPace();
  for (const rule of parser.core.ruler.getRules('')) {
    if (rule === blockSteps) yield* blockSteps(state);
    else if (rule === inlineSteps) yield* inlineSteps(state);
    else rule(state);
    if (isTime(state.tokens.length)) yield;
  }
  giveEveryTokenItsLines(state.tokens);
  const { references = {} } = state.env;
  return {
    tokens: state.tokens,
    targetOf: (label) => references[parser.utils.normalizeReference(label)]?.href ?? '',
  };
}

/** The line of the file, from 1, where a block token begins. */
export function firstLineOf(token: Token): number {
  return (token.map?.[0] ?? 0) + 1;
}

/** The last line of the file, from 1, that a block token covers. */
export function lastLineOf(token: Token): number {
  return Math.max(token.map?.[1] ?? 1, firstLineOf(token));
}

/** The parser sets no lines on closing tokens and table cells; they get those of their block. */
function giveEveryTokenItsLines(tokens: readonly Token[]): void {
  const whole: [number, number] = [0, 1];
  const open: [number, number][] = [];
  for (const token of tokens) {
    token.map ??= open.at(-1) ?? whole;
    if (token.nesting === 1) {
      open.push(token.map);
    } else if (token.nesting === -1) {
      open.pop();
    }
  }
}
