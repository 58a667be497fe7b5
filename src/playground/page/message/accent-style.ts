/** The accent colour of a box, for the style sheet; `null` for none. `rgb` is 0xRRGGBB. */
export function accentStyle(rgb: number | null): Readonly<Record<string, string>> {
  return rgb === null ? {} : { '--accent': `#${rgb.toString(16).padStart(6, '0')}` };
}
