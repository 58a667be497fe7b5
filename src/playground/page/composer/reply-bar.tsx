import type { JSX } from 'preact';
import { Icon } from '../controls/icons.tsx';
import { displayNameOf } from '../message/names.ts';
import { usePage } from '../shell/page-context.ts';
import type { State } from '../state/state.ts';

/** Shows which message the next one replies to. */
export function ReplyBar({ state }: { readonly state: State }): JSX.Element | null {
  const { world, dispatch } = usePage();
  const message = state.histories[state.channelId]?.messages.find(({ id }) => id === state.replyTo);
  if (message === undefined) return null;

  return (
    <p class="reply-bar">
      <span>
        Replying to <strong>{displayNameOf(message.author, world)}</strong>
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label="Cancel reply"
        onClick={() => dispatch({ kind: 'reply-chosen', messageId: '' })}
      >
        <Icon name="close" />
      </button>
    </p>
  );
}
