/** The id of the next component: the one that the bot asked for, or else the next free one. */
export type NextId = (asked: number | null | undefined) => number;

/** Discord numbers components in reading order from 1, around the numbers that the bot chose. */
export function componentNumbers(
  components: readonly { readonly id?: number | null | undefined }[],
): NextId {
  const chosen = new Set(components.map(({ id }) => id));
  let last = 0;
  return (asked) => {
    if (asked) return asked;
    do last += 1;
    while (chosen.has(last));
    return last;
  };
}
