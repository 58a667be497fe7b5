/** A piece of a text: a web address that Discord would turn into a link, or the text between two. */
export interface TextPiece {
  readonly kind: 'text' | 'address';
  readonly text: string;
}

/**
 * Ends at characters that an address can't contain: spaces, `<`, `>`, a backslash, `…`, East Asian punctuation. At
 * most ten thousand characters, because megabytes would overflow the stack.
 */
const ADDRESS = /https?:\/\/[^\s<>\\\u3000-\u303f\uff00-\uffef“”‘’…]{1,9999}/gi;

/** Finds the web addresses in a text. Joined, the pieces are the text. */
export function splitAddresses(text: string): readonly TextPiece[] {
  if (!text.includes('://')) return text === '' ? [] : [{ kind: 'text', text }];

  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const url = withoutClosingPunctuation(match[0]);
    if (!isWebAddress(url)) continue;
    if (match.index > end) pieces.push({ kind: 'text', text: text.slice(end, match.index) });
    pieces.push({ kind: 'address', text: url });
    end = match.index + url.length;
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
}

/** Whether Discord turns it into a link if it is in angle brackets. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s<>\\]+$/i.test(url) && URL.canParse(url);
}

/** Cuts off the `.` of a sentence, and a `)` that nothing in the address opened. */
function withoutClosingPunctuation(url: string): string {
  let end = url.length;
  let unopened = count(url, ')') - count(url, '(');
  for (; end > 0; end -= 1) {
    const last = url.charAt(end - 1);
    if (last === ')' && unopened > 0) {
      unopened -= 1;
    } else if (!'.,:;!?"\'*_~|`]}'.includes(last)) {
      break;
    }
  }
  return url.slice(0, end);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
