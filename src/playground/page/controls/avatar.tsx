import type { JSX } from 'preact';

/** How many colours `styles/base.css` has. */
const COLOURS = 6;

/** A round picture of somebody: the initial on a colour that stays theirs. */
export function Avatar({
  id,
  name,
  isOnline,
}: {
  readonly id: string;
  readonly name: string;
  /** Shows the dot of presence; none when left out. */
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
