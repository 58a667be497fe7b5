import { matchCode } from './code-span.ts';
import { matchEmphasis } from './emphasis.ts';
import { matchBareLink, matchBracketedLink, matchMaskedLink } from './links.ts';
import { matchEveryone, matchMention } from './mentions.ts';
import type { Found, Inline } from './syntax.ts';

/** How deep marks may nest: enough for people; limits the work for hostile text. */
const MAX_DEPTH = 12;

/** Parses the inline Markdown of one or several lines. Never throws. */
export function parseInline(text: string, depth = 0): readonly Inline[] {
  const nodes: Inline[] = [];
  let plain = '';
  let at = 0;

  while (at < text.length) {
    const found = matchAt(text, at, depth) ?? plainCharacter(text, at);
    if (found.node.kind === 'text') {
      plain += found.node.text;
    } else {
      if (plain !== '') nodes.push({ kind: 'text', text: plain });
      plain = '';
      nodes.push(found.node);
    }
    at = found.end;
  }

  if (plain !== '') nodes.push({ kind: 'text', text: plain });
  return nodes;
}

function matchAt(text: string, at: number, depth: number): Found | null {
  switch (text.charAt(at)) {
    case '\\':
      return matchEscape(text, at);
    case '`':
      return matchCode(text, at);
    case '<':
      return matchMention(text, at) ?? matchBracketedLink(text, at);
    case 'h':
      return matchBareLink(text, at);
    case '@':
      return matchEveryone(text, at);
    default:
      return depth < MAX_DEPTH ? matchNesting(text, at, depth) : null;
  }
}

function matchNesting(text: string, at: number, depth: number): Found | null {
  const parseInner = (inner: string) => parseInline(inner, depth + 1);

  return text.charAt(at) === '['
    ? matchMaskedLink(text, at, parseInner)
    : matchEmphasis(text, at, parseInner);
}

/** A backslash escapes the punctuation after it; before anything else it is literal. */
function matchEscape(text: string, at: number): Found | null {
  const next = text.charAt(at + 1);
  return /[!-/:-@[-`{-~]/.test(next) ? { node: { kind: 'text', text: next }, end: at + 2 } : null;
}

function plainCharacter(text: string, at: number): Found {
  return { node: { kind: 'text', text: text.charAt(at) }, end: at + 1 };
}
