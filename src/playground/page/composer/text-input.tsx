import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePage } from '../shell/page-context.ts';
import type { TextDraft } from '../state/draft/draft.ts';
import { TEXT_INPUT_ID } from './input-ids.ts';
import type { InputList } from './input-list.ts';

/** The input for messages, in which a slash begins a command. */
export function TextInput({
  draft,
  list,
  placeholder,
  onKeyDown,
}: {
  readonly draft: TextDraft;
  readonly list: InputList;
  readonly placeholder: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}): JSX.Element {
  const { changeDraft } = usePage();
  const input = useRef<HTMLTextAreaElement>(null);

  // A picked name is longer than the typed text: the caret moves to its end.
  useLayoutEffect(() => {
    const element = input.current;
    if (element === null || element !== document.activeElement) return;
    if (element.selectionStart !== draft.caret) element.setSelectionRange(draft.caret, draft.caret);
  }, [draft.text, draft.caret]);

  return (
    <textarea
      ref={input}
      id={TEXT_INPUT_ID}
      class="composer-text"
      dir="auto"
      rows={1}
      aria-label={placeholder}
      placeholder={placeholder}
      aria-autocomplete="list"
      aria-haspopup="listbox"
      aria-controls={list.isShown ? list.id : undefined}
      aria-activedescendant={list.activeId}
      value={draft.text}
      onInput={({ currentTarget }) =>
        changeDraft({
          kind: 'typed',
          text: currentTarget.value,
          caret: currentTarget.selectionStart,
        })
      }
      onKeyDown={onKeyDown}
    />
  );
}
