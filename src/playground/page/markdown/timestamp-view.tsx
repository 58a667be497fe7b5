import type { JSX } from 'preact';
import { usePage } from '../shell/page-context.ts';
import { useNow } from '../shell/use-now.ts';
import type { TimestampStyle } from './syntax.ts';
import { formatTimestamp } from './timestamp.ts';

/** `<t:1700000000:R>` in the reader's language and zone; a relative time is kept up to date. */
export function Timestamp({
  unixSeconds,
  style,
}: {
  readonly unixSeconds: number;
  readonly style: TimestampStyle;
}): JSX.Element {
  const { world } = usePage();
  const reader = { locale: world.me.locale, nowMs: useNow() };
  const date = new Date(unixSeconds * 1000);

  return (
    <time
      class="timestamp"
      dateTime={Number.isNaN(date.getTime()) ? undefined : date.toISOString()}
      title={formatTimestamp(unixSeconds, 'F', reader)}
    >
      {formatTimestamp(unixSeconds, style, reader)}
    </time>
  );
}
