import { isWebAddress } from './address.ts';
import { textRun } from './runs.ts';
import { plainText, type Run, type Runs } from './tree.ts';

/**
 * Gives the web address for a link between notes, from its target as written: `../lambda.md#limits`, or `Lambda` for
 * a wikilink. For `null`, the link is shown as plain text.
 */
export type LinkFor = (target: string) => string | null;

/**
 * Shows a link without hiding its target: its text, then the address in brackets. A link between notes gets the
 * address that `linkFor` gives, with only its text shown, or becomes plain text.
 */
export function linkRuns(target: string, shown: Runs, linkFor: LinkFor): Runs {
  const isEmpty = plainText(shown).trim() === '';
  if (isWebAddress(target)) {
    const address: Run = { kind: 'address', url: target, marks: [] };
    if (isEmpty || isSameAddress(plainText(shown), target)) return [address];
    return [...shown, textRun(' ('), address, textRun(')')];
  }
  if (/^[a-z][\w+.-]*:/i.test(target)) return otherScheme(target, shown, isEmpty);
  return noteLink(target, isEmpty ? [textRun(lastPart(target))] : shown, linkFor);
}

/** `mailto:` and other schemes that Discord does not turn into links. */
function otherScheme(target: string, shown: Runs, isEmpty: boolean): Runs {
  const place = readable(target.replace(/^mailto:/i, ''));
  if (isEmpty) return [textRun(place)];
  return plainText(shown).trim() === place ? shown : [...shown, textRun(` (${place})`)];
}

/** A label that contains an address is shown as text, as Discord does, because it could hide another address. */
function noteLink(target: string, shown: Runs, linkFor: LinkFor): Runs {
  const url = linkFor(target);
  const label = plainText(shown);
  if (url === null || !isWebAddress(url) || label.includes('://')) return shown;
  return [{ kind: 'link', url, label: label.replace(/\s+/g, ' ').trim(), marks: [] }];
}

function isSameAddress(label: string, target: string): boolean {
  return bare(label) === bare(target) || bare(label) === bare(readable(target));
}

function bare(address: string): string {
  return address
    .trim()
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/\/$/, '');
}

function readable(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

function lastPart(target: string): string {
  return readable(target.replace(/^.*[/#](?=[^/#])/, ''));
}
