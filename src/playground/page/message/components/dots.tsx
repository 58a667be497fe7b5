import type { JSX } from 'preact';

/** Three dots that pulse while something is on its way. */
export function Dots(): JSX.Element {
  return (
    <span class="dots" aria-hidden="true">
      <span />
      <span />
      <span />
    </span>
  );
}
