/**
 * Makes a function that resolves for one caller at a time, at equal intervals.
 *
 * @param perSecond how many callers per second
 * @param now milliseconds since any fixed moment; must not be set back, because that would delay everybody
 * @param sleep waits a number of milliseconds
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
