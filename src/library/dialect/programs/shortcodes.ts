import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { newlinesIn } from '../../outline/source-text.ts';
import { attributeIn } from '../attribute-in.ts';
import { ENDS_TEXT, findLine, HEADING, openingLine } from '../blocks.ts';
import { pushBox } from '../boxes/box.ts';
import { foundHere } from '../inlines.ts';
import { pushMarkdown } from './push-markdown.ts';

/**
 * Reads Hugo shortcodes and Jekyll and GitBook tags: `{{% callout info %}}`,
 * `{% hint style="info" %}` and similar are callouts, `{% highlight py %}` is code, each up to its
 * closing tag; the caption of a figure is text, and others are dropped.
 */
export function shortcodes(parser: MarkdownIt): void {
  parser.block.ruler.before('table', 'shortcode_box', box, ENDS_TEXT);
  parser.block.ruler.before('table', 'shortcode_code', code, ENDS_TEXT);
  parser.inline.ruler.before('link', 'shortcode', shortcode);
}

const BOX =
  /^(?:\{\{[<%]|\{%)\s*(?<name>callout|alert|notice|hint|admonition|note|tip|info|warning|danger|details|expand)\b(?<rest>[^{}]*)(?:[>%]\}\}|%\})$/;
const KIND =
  /\b(?:note|tip|hint|info|important|warning|caution|danger|error|success|question|example)\b/;
const TITLE = /"(?<title>[^"]*\s[^"]*)"|\btitle\s*=\s*"(?<named>[^"]*)"/;

function box(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  const { name, rest = '' } = headOf(state, line, BOX);
  if (name === undefined) return false;
  const closing = new RegExp(
    String.raw`^(?:\{\{[<%]\s*/\s*${name}\s*[>%]\}\}|\{%\s*end${name}\s*%\})\s*$`,
  );
  const last = findLine(state, closing, line + 1, Math.min(end, line + MAX_LINES));
  if (last === null || last === line + 1) return false;
  if (findLine(state, HEADING, line + 1, last) !== null) return false;
  const kind = (KIND.exec(rest) ?? KIND.exec(name))?.[0] ?? 'details';
  const { title, named = '' } = TITLE.exec(rest)?.groups ?? {};
  const place = { contentEnd: last, end: last + 1 };
  if (!silent) pushBox(state, line, { kind, title: title ?? named, ...place });
  return true;
}

const CODE =
  /^(?:\{%-?\s*highlight\s+(?<liquid>[\w+#-]+)[^{}]*%\}|\{\{[<%]\s*highlight\s+(?<hugo>[\w+#-]+)[^{}]*[>%]\}\})$/;
const END_OF_CODE = /^(?:\{%-?\s*endhighlight\s*-?%\}|\{\{[<%]\s*\/\s*highlight\s*[>%]\}\})\s*$/;

function code(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  const { liquid, hugo } = headOf(state, line, CODE);
  const language = liquid ?? hugo;
  if (language === undefined) return false;
  const last = findLine(state, END_OF_CODE, line + 1, Math.min(end, line + MAX_LINES));
  if (last === null) return false;
  if (silent) return true;
  const fence = state.push('fence', 'code', 0);
  Object.assign(fence, { info: language, markup: '```', map: [line, last + 1] });
  fence.content = state.getLines(line + 1, last, state.sCount[line] ?? 0, true);
  state.line = last + 1;
  return true;
}

function headOf(state: StateBlock, line: number, head: RegExp): Partial<Record<string, string>> {
  const text = openingLine(state, line, '{') ?? '';
  return (text.length <= MAX_LENGTH && head.exec(text)?.groups) || {};
}

/**
 * The most lines in a box or code: searching further for the end of unclosed ones would take
 * quadratic time.
 */
const MAX_LINES = 300;

const VALUES = String.raw`(?:[^"'%}]|"[^"]*"|'[^']*'|%(?!\})|\}(?!\}))*?`;
/**
 * Only tags that notes about Django or Jinja don't mention: a sentence may be about
 * `{% for x in y %}`.
 */
const OF_JEKYLL = String.raw`(?:include(?:_relative|_cached)?\s+[\w./-]+\.\w+|(?:end)?raw|(?:end)?capture)\b`;
const SHORTCODE = new RegExp(
  String.raw`^(?:\{\{[<%]${VALUES}[>%]\}\}|\{%-?\s*${OF_JEKYLL}${VALUES}-?%\})`,
);

/** Anything longer is text. */
const MAX_LENGTH = 1_000;

function shortcode(state: StateInline, silent: boolean): boolean {
  const [found] = foundHere(state, '{', SHORTCODE, MAX_LENGTH) ?? [];
  if (found === undefined) return false;
  const caption = captionOf(found);
  const written = caption === '' ? found + lineEndBehind(state, found.length) : found;
  if (!silent) {
    state.push('comment', '', 0).content = '\n'.repeat(newlinesIn(written));
    if (caption !== '') pushMarkdown(state, caption.replace(/\s+/g, ' '));
  }
  state.pos += written.length;
  return true;
}

/** What is shown for a shortcode, mostly nothing; a video is shown as a link. */
function captionOf(written: string): string {
  const [, video] = /^\{\{[<%]\s*youtube\s+(?:id\s*=\s*)?"?([\w-]{11})\b/.exec(written) ?? [];
  if (video !== undefined) return `https://youtu.be/${video}`;
  return attributeIn(written, 'caption|title|description|note');
}

/** The line end after a tag that is alone on its line. */
function lineEndBehind({ src, pos }: StateInline, length: number): string {
  const isAlone = (pos === 0 || src.charAt(pos - 1) === '\n') && src.charAt(pos + length) === '\n';
  return isAlone ? '\n' : '';
}
