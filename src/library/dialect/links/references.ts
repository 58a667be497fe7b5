import type { MarkdownIt, StateInline } from 'markdown-it';
import { foundHere } from '../inlines.ts';

/**
 * Shows references to literature and figures, as in Pandoc, Quarto, bookdown and LaTeX, by name:
 * `[@Parr2010, p. 43]` as `[Parr2010, p. 43]`, `@fig-queue` as `Fig. queue`. `\@ref(fig:queue)` and
 * `\ref{queue}`, which follow the word, become `queue`.
 */
export function references(parser: MarkdownIt): void {
  // A link's text may be a person's name, `[@ada](…)`.
  parser.inline.ruler.after('link', 'citation', citation);
  parser.inline.ruler.before('escape', 'tex_reference', texReference);
  parser.inline.ruler.before('escape', 'cross_reference', crossReference);
}

/** Anything longer is text. */
const MAX_LENGTH = 300;

/** `[see @key, p. 3; -@other]`, but not `[root@host ~]`. */
const CITATION = /^\[(?:[^\][@\n]*\s)?-?@[A-Za-z][^\][\n]*\](?![([])/;

function citation(state: StateInline, silent: boolean): boolean {
  const [written] = foundHere(state, '[', CITATION, MAX_LENGTH) ?? [];
  if (written === undefined) return false;
  const shown = written.replace(/(^|[\s[;])-?@(?=[A-Za-z])(\S*)/g, (_, before, name) => {
    return before + (shownOf(name) ?? name);
  });
  return push(state, { written, shown }, silent);
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['fig', 'Fig.'],
  ['tbl', 'Tab.'],
  ['sec', '§'],
  ['eq', 'Eq.'],
  ['lst', 'Lst.'],
  ['thm', 'Thm.'],
  ['lem', 'Lem.'],
  ['cor', 'Cor.'],
  ['def', 'Def.'],
  ['exm', 'Ex.'],
  ['exr', 'Ex.'],
]);

const CROSS_REFERENCE = /^@(?<name>[a-z]+-[\w-]*\w)/;

function crossReference(state: StateInline, silent: boolean): boolean {
  const { 0: written, groups } = foundHere(state, '@', CROSS_REFERENCE, MAX_LENGTH) ?? {};
  if (written === undefined || /\w/.test(state.src.charAt(state.pos - 1))) return false;
  const shown = shownOf(groups?.['name'] ?? '');
  return shown !== null && push(state, { written, shown }, silent);
}

/** `fig-queue` -> `Fig. queue`; `null` if it is not a Quarto label. */
function shownOf(name: string): string | null {
  const [, kind = '', own = ''] = /^([a-z]+)-(.+)$/.exec(name) ?? [];
  const sign = SIGNS.get(kind);
  return sign === undefined ? null : `${sign} ${own}`;
}

/** `\@ref(fig:queue)` of bookdown, `\ref{fig:queue}`, `\citep{Parr2010}`. */
const BOOKDOWN = String.raw`@ref\((?:[a-z]+:)?(?<booked>[^()\s]+)\)`;
const REF = String.raw`(?:name|auto|eq|c|C)?ref\{(?:[a-z]+:)?(?<named>[^{}\s]+)\}`;
const CITE = String.raw`cite[pt]?\{(?<cited>[^{}\n]+)\}`;
const TEX = new RegExp(String.raw`^\\(?:${BOOKDOWN}|${REF}|${CITE})`);

function texReference(state: StateInline, silent: boolean): boolean {
  const { 0: written, groups } = foundHere(state, '\\', TEX, MAX_LENGTH) ?? {};
  if (written === undefined) return false;
  const { booked, named, cited = '' } = groups ?? {};
  return push(state, { written, shown: booked ?? named ?? `[${cited}]` }, silent);
}

function push(
  state: StateInline,
  { written, shown }: { readonly written: string; readonly shown: string },
  silent: boolean,
): true {
  if (!silent) state.pending += shown;
  state.pos += written.length;
  return true;
}
