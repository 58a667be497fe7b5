import type { APIMessage } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { isComposing } from '../controls/is-composing.ts';
import { usePage } from '../shell/page-context.ts';
import { sentText } from '../state/draft/sent-text.ts';
import { shownText } from '../state/draft/shown-text.ts';
import { channels, mentionable } from '../state/pickables.ts';

/** The editor for one's own message. */
export function MessageEditor({ message }: { readonly message: APIMessage }): JSX.Element {
  const { actions, dispatch, world, channelId } = usePage();
  const known = mentionable(world, channelId);
  const before = useMemo(
    () => shownText(message.content, [...known, ...channels(world, channelId)]),
    [message.content],
  );
  const input = useRef<HTMLTextAreaElement>(null);
  const stop = () => dispatch({ kind: 'editing-chosen', messageId: '' });

  // Before the next key, so that it is not lost and the caret does not move past it.
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.setSelectionRange(before.text.length, before.text.length);
  }, []);

  const written = () => input.current?.value.trim();
  const save = async () => {
    const text = written() ?? '';
    if (text === '' || text === before.text) return stop();
    const isTaken = await actions.edit(
      message.id,
      sentText({ text, mentions: before.mentions }, known),
    );
    // A refused text, or what was typed since, stays in the editor; a closed editor is left alone.
    if (isTaken && written() === text) stop();
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
        dir="auto"
        defaultValue={before.text}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          if (event.key === 'Escape') stop();
          if (event.key !== 'Enter' || event.shiftKey) return;
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
