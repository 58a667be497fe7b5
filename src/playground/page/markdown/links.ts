import type { Found, Inline } from './syntax.ts';

const MESSAGE_ADDRESS = /^https:\/\/discord\.com\/channels\/(?:@me|\d+)\/(\d+)\/(\d+)$/;

/** A web address in the text: `https://example.com`. */
export function matchBareLink(text: string, at: number): Found | null {
  if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return null;

  const address = /^https?:\/\/[^\s<>]+/.exec(text.slice(at, at + 2048))?.[0];
  if (address === undefined) return null;

  const url = withoutTrailingPunctuation(address);
  return URL.canParse(url) ? { node: addressNode(url), end: at + url.length } : null;
}

/** `<https://example.com>`: a link without a preview. */
export function matchBracketedLink(text: string, at: number): Found | null {
  const url = /^<(https?:\/\/[^\s<>]+)>/.exec(text.slice(at, at + 2048))?.[1];
  return url !== undefined && URL.canParse(url)
    ? { node: addressNode(url), end: at + url.length + 2 }
    : null;
}

/** A link to a message is shown by its channel, any other address unchanged. */
function addressNode(url: string): Inline {
  const [, channelId, id] = MESSAGE_ADDRESS.exec(url) ?? [];
  return channelId !== undefined && id !== undefined
    ? { kind: 'message', channelId, id, url }
    : { kind: 'link', url, children: [{ kind: 'text', text: url }] };
}

/**
 * `[shown](https://target)`. As in Discord, a text that itself looks like an address makes no link:
 * it could hide another target.
 */
export function matchMaskedLink(
  text: string,
  at: number,
  parseLabel: (label: string) => readonly Inline[],
): Found | null {
  const closing = closingBracket(text, at);
  if (closing === null) return null;

  const label = text.slice(at + 1, closing);
  const target = /^\(<?(https?:\/\/(?:[^\s()<>]|\([^\s()<>]*\))+)>?(?:\s+"[^"]*")?\)/.exec(
    text.slice(closing + 1, closing + 2050),
  );
  const url = target?.[1];
  if (target === null || url === undefined || !URL.canParse(url)) return null;
  if (label.trim() === '' || /https?:\/\//i.test(label)) return null;

  const children = parseLabel(label).map(withoutLink);
  return { node: { kind: 'link', url, children }, end: closing + 1 + target[0].length };
}

function closingBracket(text: string, at: number): number | null {
  let open = 0;

  for (let index = at; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '\\') index += 1;
    else if (character === '[') open += 1;
    else if (character === ']') open -= 1;
    if (open === 0) return index;
  }

  return null;
}

/** `(see https://example.com/a_(b).)` links `https://example.com/a_(b)`. */
function withoutTrailingPunctuation(address: string): string {
  let url = address;

  while (/[.,:;!?'"*_~|\]]$/.test(url) || (url.endsWith(')') && !isBalanced(url))) {
    url = url.slice(0, -1);
  }

  return url;
}

function isBalanced(url: string): boolean {
  return url.split('(').length >= url.split(')').length;
}

/** A link inside a link is shown as its text. */
function withoutLink(node: Inline): Inline {
  return node.kind === 'link' ? { kind: 'text', text: node.url } : node;
}
