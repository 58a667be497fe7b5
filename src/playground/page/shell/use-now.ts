import { useEffect, useState } from 'preact/hooks';
import { usePage } from './page-context.ts';

/** How often what depends on the time is shown anew. */
const REFRESH_MS = 15_000;

/** The playground's time in milliseconds since 1970, kept fresh while the component is shown. */
export function useNow(): number {
  const { clockOffsetMs } = usePage();
  const [machineNowMs, setNow] = useState(() => Date.now());

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), REFRESH_MS);
    return () => clearInterval(timer);
  }, []);

  return machineNowMs + clockOffsetMs;
}
