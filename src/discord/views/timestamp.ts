/**
 * A moment in milliseconds since 1970, as Discord shows it to everybody in their own language and time zone: how long
 * ago it is or how soon it comes (`R`), or its date and time (`f`).
 */
export function timestamp(atMs: number, style: 'R' | 'f'): string {
  return `<t:${Math.floor(atMs / 1_000)}:${style}>`;
}
