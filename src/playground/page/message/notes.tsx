import type { JSX } from 'preact';
import { Icon } from '../controls/icons.tsx';

/** The note below a private message, which can be dismissed. */
export function PrivateNote({ onDismiss }: { readonly onDismiss: () => void }): JSX.Element {
  return (
    <p class="message-note">
      <Icon name="eye" /> Only you can see this •{' '}
      <button type="button" class="text-button" onClick={onDismiss}>
        Dismiss message
      </button>
    </p>
  );
}

/** Says in a few words that something went wrong. */
export function FailureNote({ text }: { readonly text: string }): JSX.Element {
  return (
    <p class="message-note failure" role="alert">
      <Icon name="warning" /> {text}
    </p>
  );
}
