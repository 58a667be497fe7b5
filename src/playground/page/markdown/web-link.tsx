import type { ComponentChildren, JSX } from 'preact';

/** A link to another site. An address from a bot that is not on the web is not linked. */
export function WebLink({
  url,
  className,
  children,
}: {
  readonly url: string;
  readonly className?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  if (!isWebAddress(url)) return <span class={className}>{children}</span>;
  return (
    <a class={className} href={url} title={url} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}

/** `javascript:` and the like would run in the page. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
