import type { APIMessage } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { compareIds } from '../../state/snowflake.ts';
import { Icon } from '../controls/icons.tsx';

/** Announces messages below the visible ones, including the answer to a press, and leads there. */
export function NewBelow({
  messages,
  isAway,
  onGo,
}: {
  readonly messages: readonly APIMessage[];
  /** Whether the reader has scrolled up. Otherwise all messages count as seen. */
  readonly isAway: boolean;
  readonly onGo: () => void;
}): JSX.Element | null {
  const newest = messages.at(-1)?.id ?? '';
  const seen = useRef(newest);
  if (!isAway) seen.current = newest;
  const count = messages.filter(({ id }) => compareIds(id, seen.current) > 0).length;
  if (count === 0) return null;

  return (
    <button type="button" class="new-below" onClick={onGo}>
      {count === 1 ? '1 new message' : `${count} new messages`}
      <Icon name="chevron" />
    </button>
  );
}
