import type { APIMessage } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePage } from '../shell/page-context.ts';

/** Where the own message is written anew. */
export function MessageEditor({ message }: { readonly message: APIMessage }): JSX.Element {
  const { actions, dispatch } = usePage();
  const input = useRef<HTMLTextAreaElement>(null);
  const stop = () => dispatch({ kind: 'editing-chosen', messageId: '' });

  // Before the next key, so that it is not lost and the caret not moved behind it.
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.setSelectionRange(message.content.length, message.content.length);
  }, []);

  const written = () => input.current?.value.trim();
  const save = async () => {
    const content = written() ?? '';
    if (content === '' || content === message.content) return stop();
    const isTaken = await actions.edit(message.id, content);
    // What was refused, or typed since, stays in the editor; one that has closed is left alone.
    if (isTaken && written() === content) stop();
  };

  return (
    <form
      class="message-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <textarea
        ref={input}
        aria-label="Edit message"
        defaultValue={message.content}
        maxLength={2000}
        onKeyDown={(event) => {
          if (event.key === 'Escape') stop();
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          void save();
        }}
      />
      <p>
        escape to{' '}
        <button type="button" class="text-button" onClick={stop}>
          cancel
        </button>{' '}
        • enter to{' '}
        <button type="submit" class="text-button">
          save
        </button>
      </p>
    </form>
  );
}
