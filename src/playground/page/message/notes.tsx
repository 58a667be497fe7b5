import type { JSX } from 'preact';
import { Icon } from '../controls/icons.tsx';
import { usePage } from '../shell/page-context.ts';

/** Under a private answer: nobody else sees it, and it can go. */
export function PrivateNote({ messageId }: { readonly messageId: string }): JSX.Element {
  const { actions } = usePage();
  return (
    <p class="message-note">
      <Icon name="eye" /> Only you can see this •{' '}
      <button
        type="button"
        class="text-button"
        onClick={() => {
          void actions.remove(messageId);
        }}
      >
        Dismiss message
      </button>
    </p>
  );
}

/** Under a message whose button or menu the bot did not answer in time. */
export function ComponentFailure(): JSX.Element {
  return (
    <p class="message-note failure" role="alert">
      <Icon name="warning" /> This interaction failed
    </p>
  );
}
