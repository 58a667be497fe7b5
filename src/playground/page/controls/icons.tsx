import type { JSX } from 'preact';

/** Each icon as an SVG path in a 24 x 24 box. */
const PATHS = {
  hash: 'M9 4 7 20M17 4l-2 16M4 9h16M3 15h16',
  megaphone: 'M4 10v4l11 5V5L4 10Zm0 0H2v4h2m3 1.5V20h3v-3.2M18 9.5a4 4 0 0 1 0 5',
  thread: 'M5 4h14v11H10l-5 5V4Zm4 5h6',
  forum: 'M4 5h12v8H8l-4 3V5Zm6 11h6l4 3V9h-2',
  at: 'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Zm0 0v1.5a2.5 2.5 0 0 0 5 0V12a9 9 0 1 0-3.5 7.1',
  menu: 'M4 6h16M4 12h16M4 18h16',
  close: 'm6 6 12 12M18 6 6 18',
  reply: 'M10 8V4l-7 7 7 7v-4c5 0 8.5 1.5 11 5-1-5.5-4-10-11-11Z',
  more: 'M5.5 12a.5.5 0 1 1-1 0 .5.5 0 0 1 1 0Zm7 0a.5.5 0 1 1-1 0 .5.5 0 0 1 1 0Zm7 0a.5.5 0 1 1-1 0 .5.5 0 0 1 1 0Z',
  edit: 'm4 20 1-5L16 4l4 4L9 19l-5 1Z',
  bin: 'M4 7h16M9 7V4h6v3m-8.5 0 1 13h9l1-13',
  code: 'm8 7-5 5 5 5m8-10 5 5-5 5',
  copy: 'M9 9h11v11H9V9ZM5 15H4V4h11v1',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12Zm13 0a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z',
  warning: 'M12 3 2 20h20L12 3Zm0 7v4m0 3h.01',
  chevron: 'm6 9 6 6 6-6',
  external: 'M14 4h6v6m0-6-9 9M10 5H4v15h15v-6',
  file: 'M6 3h8l5 5v13H6V3Zm8 0v5h5',
  send: 'M3 4l18 8-18 8 3-8-3-8Zm3 8h9',
  sun: 'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0ZM12 2v2m0 16v2M2 12h2m16 0h2M5 5l1.5 1.5m11 11L19 19M19 5l-1.5 1.5m-11 11L5 19',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-14v5l3.5 2',
  check: 'm5 12.5 4.5 4.5L19 7.5',
} as const;

/** Name of an icon. */
export type IconName = keyof typeof PATHS;

/** An icon next to a text, or in a control with a label, so that screen readers can ignore it. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
