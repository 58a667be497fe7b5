/** Elements that hold a program. */
export const PROGRAM_TAGS = ['script', 'style'] as const;

/** Other elements whose contents are not shown as text. */
export const UNSHOWN_TAGS = ['noscript', 'svg'] as const;

/** The tags that mean something to readers of notes. Any other is text: `<your-bucket>`, the `<T>` of `List<T>`. */
const TAGS: ReadonlySet<string> = new Set(
  `a abbr acronym article aside audio b bdi bdo big blockquote br button caption center cite code col colgroup data dd
  del details dfn div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i iframe img
  input ins kbd label legend li main mark menu nav nobr noscript ol p picture pre q rp rt ruby s samp script section
  small source span strike strong style sub summary sup svg table tbody td tfoot th thead time tr track tt u ul var
  video wbr`.split(/\s+/),
);

const NAME = /^<\/?([a-z][a-z\d-]*)/i;

/** Whether a name, in lower case, is that of a tag, not of a placeholder or a type. */
export function isHtmlTag(name: string): boolean {
  return TAGS.has(name);
}

/** Whether an opening or closing tag, as written, is text; comments and declarations are not. */
export function isTextTag(written: string): boolean {
  const name = NAME.exec(written)?.[1];
  return name !== undefined && !isHtmlTag(name.toLowerCase());
}
