/** Measured times in a line: how many there are, and some percentiles. */
export function spreadLine(name: string, times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  const [p50, p95, p99, max] = [0.5, 0.95, 0.99, 1].map((share) =>
    at(share).toFixed(2).padStart(8),
  );
  return `${name.padEnd(36)} ${String(times.length).padStart(5)}  p50 ${p50}  p95 ${p95}  p99 ${p99}  max ${max} ms\n`;
}
