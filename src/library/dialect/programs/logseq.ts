import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { newlinesIn } from '../../outline/source-text.ts';
import { withoutParagraphs } from '../blocks.ts';

/**
 * Drops what Logseq writes into bullets for its own use: `collapsed:: true`, `id:: 64f1…`,
 * `logseq.order-list-type:: number`, clock times of tasks, and references to other bullets,
 * `((64f1…))`. Properties that people make up carry content: `source:: page 12`, also of Dataview, is shown as
 * `source: page 12`.
 */
export function logseq(parser: MarkdownIt): void {
  parser.core.ruler.after('block', 'logseq', leaveOutMarks);
}

/** Properties of Logseq, and of its plugins for flashcards, highlights and queries. */
const NAMES = [
  'collapsed|id|heading|icon|public|filters|background-color|exclude-from-graph-view',
  '(?:created|updated|last-modified)-at|template(?:-including-parent)?',
  String.raw`(?:logseq\.|ls-|hl-|card-|query-)[\w.-]+`,
].join('|');
const PROPERTY = new RegExp(String.raw`^[ \t]*(?:${NAMES})::(?:[ \t].*)?$`, 'gm');

/** Not `std::vector`. */
const OWN_PROPERTY = /^(?<name>[ \t]*\p{L}[\p{L}\d_-]*)::(?:[ \t]+(?=\S)|(?=\[\[))/gmu;

/** `:LOGBOOK:`, the clock times, and `:END:`. */
const LOGBOOK = /^[ \t]*:LOGBOOK:[ \t]*$(?:\n[ \t]*CLOCK:.*$)*(?:\n[ \t]*:END:[ \t]*$)?/gm;

const REFERENCE = /(?<!\()\(\([\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\)\)/g;

const MAY_HAVE_MARKS = /::|:LOGBOOK:|\(\(/;

function leaveOutMarks(state: StateCore): void {
  const empty = new Set<number>();
  for (const [at, token] of state.tokens.entries()) {
    const isText = state.tokens[at - 1]?.type === 'paragraph_open';
    if (!isText || !MAY_HAVE_MARKS.test(token.content)) continue;
    leaveOut(token);
    if (token.content === '') empty.add(at);
  }
  state.tokens = withoutParagraphs(state.tokens, empty);
}

/** The other lines keep their numbers, because links are located by line. */
function leaveOut(token: Token): void {
  const content = token.content
    .replace(PROPERTY, '')
    .replace(LOGBOOK, (lines) => '\n'.repeat(newlinesIn(lines)))
    .replace(REFERENCE, '')
    .replace(OWN_PROPERTY, '$<name>: ');
  if (content === token.content) return;
  const text = content.trimStart();
  const skipped = newlinesIn(content.slice(0, content.length - text.length));
  const [first, end] = token.map ?? [0, 0];
  token.map = [first + skipped, Math.max(end, first + skipped)];
  token.content = text.trimEnd();
}
