import { useEffect, useState } from 'preact/hooks';
import { usePage } from './page-context.ts';

/** How often parts that depend on the time are updated. */
const REFRESH_MS = 15_000;

/**
 * The playground's time in milliseconds since 1970, kept up to date while the component is shown.
 */
export function useNow(): number {
  const { clockOffsetMs } = usePage();
  const [, refresh] = useState(0);

  useEffect(() => {
    const timer = setInterval(() => refresh((count) => count + 1), REFRESH_MS);
    return () => clearInterval(timer);
  }, []);

  // Not the time of the last update: a clock that is moved to nine would show a minute to nine.
  return Date.now() + clockOffsetMs;
}
