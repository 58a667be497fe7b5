/**
 * A moment (milliseconds since 1970), which Discord shows to each person in their language and time zone: how long
 * ago or how soon it is (`R`), or its date and time (`f`).
 */
export function timestamp(atMs: number, style: 'R' | 'f'): string {
  return `<t:${Math.floor(atMs / 1_000)}:${style}>`;
}
