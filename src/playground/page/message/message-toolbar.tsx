import type { APIMessage } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { FLAG } from '../../discord-numbers.ts';
import { Icon } from '../controls/icons.tsx';
import type { MenuPlace } from '../controls/menu.tsx';
import { usePage } from '../shell/page-context.ts';

/** The quick buttons that a message shows on hover and focus. */
export function MessageToolbar({
  message,
  onMore,
}: {
  readonly message: APIMessage;
  readonly onMore: (place: MenuPlace) => void;
}): JSX.Element {
  const { actions, dispatch } = usePage();
  const isPrivate = ((message.flags ?? 0) & FLAG.ephemeral) !== 0;

  return (
    <div class="message-toolbar" role="toolbar" aria-label="Message actions">
      {!isPrivate && (
        <button
          type="button"
          aria-label="Reply"
          title="Reply"
          onClick={() => dispatch({ kind: 'reply-chosen', messageId: message.id })}
        >
          <Icon name="reply" />
        </button>
      )}
      <button
        type="button"
        aria-label="Show payload"
        title="Show payload"
        onClick={() => {
          void actions.showPayload(message.id);
        }}
      >
        <Icon name="code" />
      </button>
      <button
        type="button"
        aria-label="More"
        title="More"
        aria-haspopup="menu"
        onClick={({ currentTarget }) => {
          const { right, bottom } = currentTarget.getBoundingClientRect();
          onMore({ x: right - 220, y: bottom + 4 });
        }}
      >
        <Icon name="more" />
      </button>
    </div>
  );
}
