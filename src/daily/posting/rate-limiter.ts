/**
 * Spreads what comes at once: lets one caller through at a time, with a pause in between.
 *
 * @param perSecond how many may pass in a second
 * @param now milliseconds since any moment; a clock that is set back would hold all up for as long
 * @param sleep waits so many milliseconds
 */
export function rateLimiter(
  perSecond: number,
  now: () => number,
  sleep: (ms: number) => Promise<void>,
): () => Promise<void> {
  const pauseMs = 1_000 / perSecond;
  let nextMs = Number.NEGATIVE_INFINITY;
  return async () => {
    const turnMs = Math.max(now(), nextMs);
    nextMs = turnMs + pauseMs;
    if (turnMs > now()) await sleep(turnMs - now());
  };
}
