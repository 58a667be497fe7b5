import type { JSX } from 'preact';

/** Three pulsing dots while something is on its way. */
export function Dots(): JSX.Element {
  return (
    <span class="dots" aria-hidden="true">
      <span />
      <span />
      <span />
    </span>
  );
}
