import type { APIMessage } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../controls/icons.tsx';

/** Says that messages came below what the reader looks at, the answer to a press among them, and leads there. */
export function NewBelow({
  messages,
  isAway,
  onGo,
}: {
  readonly messages: readonly APIMessage[];
  /** Has the reader scrolled up? Else all messages are seen. */
  readonly isAway: boolean;
  readonly onGo: () => void;
}): JSX.Element | null {
  const newest = messages.at(-1)?.id ?? '';
  const seen = useRef(newest);
  if (!isAway) seen.current = newest;
  const count = messages.filter(({ id }) => BigInt(id) > BigInt(seen.current)).length;
  if (count === 0) return null;

  return (
    <button type="button" class="new-below" onClick={onGo}>
      {count === 1 ? '1 new message' : `${count} new messages`}
      <Icon name="chevron" />
    </button>
  );
}
