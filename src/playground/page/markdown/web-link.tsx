import type { ComponentChildren, JSX } from 'preact';

/** A link out of the page. */
export function WebLink({
  url,
  children,
}: {
  readonly url: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <a href={url} title={url} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}
