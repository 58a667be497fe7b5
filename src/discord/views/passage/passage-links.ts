import type { PassageLink } from '../../../answers/passage.ts';
import { decodedAddress } from '../../../library/links/decoded-address.ts';
import type { LinkFor } from '../../markdown/links.ts';
import type { LinkTo } from '../../note-link.ts';

/** Gives the web addresses of the notes that a passage links to, if the notes are on the web. */
export function passageLinks(links: readonly PassageLink[], linkTo: LinkTo): LinkFor {
  return (written) => {
    const [target = '', anchor = null] = splitAnchor(decodedAddress(written));
    const link = links.find(
      ({ reference }) => reference.target === target && reference.anchor === anchor,
    );
    return link === undefined ? null : linkTo(link.note, link.section);
  };
}

function splitAnchor(written: string): readonly string[] {
  const hash = written.indexOf('#');
  return hash === -1 ? [written] : [written.slice(0, hash), written.slice(hash + 1)];
}
