import type { MarkdownIt, StateInline } from 'markdown-it';
import { textFrom } from '../inlines.ts';

/**
 * Reads images with a size after their address, as HackMD and Azure DevOps write them:
 * `![A VPC](vpc.png =300x)`.
 */
export function imageSizes(parser: MarkdownIt): void {
  parser.inline.ruler.before('image', 'sized_image', sizedImage);
}

const TARGET =
  /^\([ \t]*(?<source>[^\s()<>]+)(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]+=x?\d[\dx%]{0,10}[ \t]*\)/i;
/** Longer addresses are not searched for a size. */
const MAX_LENGTH = 2_000;

function sizedImage(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (!src.startsWith('![', pos)) return false;
  const end = state.md.helpers.parseLinkLabel(state, pos + 1);
  if (end < 0 || src.charAt(end + 1) !== '(') return false;
  const written = TARGET.exec(textFrom(state, end + 1, MAX_LENGTH));
  const address = state.md.normalizeLink(written?.groups?.['source'] ?? '');
  if (written === null || !state.md.validateLink(address)) return false;
  if (!silent) {
    const content = src.slice(pos + 2, end);
    const token = state.push('image', 'img', 0);
    token.attrs = [
      ['src', address],
      ['alt', ''],
    ];
    token.content = content;
    token.children = [];
    state.md.inline.parse(content, state.md, state.env, token.children);
  }
  state.pos = end + 1 + written[0].length;
  return true;
}
