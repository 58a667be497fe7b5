import type { JSX } from 'preact';

/** How many colours `styles/base.css` has. */
const COLOURS = 6;

/** Somebody's round picture: the initial on a colour that depends on the id. */
export function Avatar({
  id,
  name,
  isOnline,
}: {
  readonly id: string;
  readonly name: string;
  /** Shows the presence dot; omitted for none. */
  readonly isOnline?: boolean;
}): JSX.Element {
  const colour = Number(BigInt(/^\d+$/.test(id) ? id : 0) % BigInt(COLOURS));
  const [initial = '?'] = name;
  return (
    <span class={`avatar avatar-${colour}`} aria-hidden="true">
      {initial.toUpperCase()}
      {isOnline !== undefined && <span class={isOnline ? 'presence online' : 'presence'} />}
    </span>
  );
}
