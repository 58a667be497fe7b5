import { decodeHTML } from 'entities';
import { checkParts } from '../note-too-long.ts';
import { newlinesIn } from '../outline/source-text.ts';

/** An `<img>` tag. */
export interface HtmlImage {
  /** Decoded; empty if it is missing. */
  readonly src: string;
  readonly alt: string;
  readonly line: number;
}

const IMAGE_TAG = /<img\s[^<>]*>/gi;

const ATTRIBUTE = {
  src: /\ssrc\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/i,
  alt: /\salt\s*=\s*("[^"]*"|'[^']*')/i,
};

/** Finds the images in HTML that begins at `firstLine`, counted from 1. */
export function htmlImages(html: string, firstLine: number): readonly HtmlImage[] {
  let line = firstLine;
  let counted = 0;
  return Array.from(html.matchAll(IMAGE_TAG), ({ 0: tag, index }, found) => {
    checkParts(found + 1);
    // Counted from the last image, because counting from the top each time would take quadratic
    // time.
    line += newlinesIn(html.slice(counted, index));
    counted = index;
    return { src: attribute(tag, 'src'), alt: attribute(tag, 'alt'), line };
  });
}

function attribute(tag: string, name: keyof typeof ATTRIBUTE): string {
  const written = ATTRIBUTE[name].exec(tag)?.[1] ?? '';
  return decodeHTML(written.replace(/^(["'])([\s\S]*)\1$/, '$2')).trim();
}
