import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../controls/icons.tsx';
import { staysIn } from '../controls/stays-in.ts';
import { usePage } from '../shell/page-context.ts';
import { suggest } from '../state/draft/suggestions.ts';
import type { State } from '../state/state.ts';
import { CommandInput } from './command-input.tsx';
import { onComposerKey } from './composer-keys.ts';
import { DraftErrors } from './draft-errors.tsx';
import { commandInputId, TEXT_INPUT_ID } from './input-ids.ts';
import { ReplyBar } from './reply-bar.tsx';
import { entryId } from './suggestion-list.tsx';
import { SuggestionPopup } from './suggestion-popup.tsx';
import { TextInput } from './text-input.tsx';
import { useLostFocus } from './use-lost-focus.ts';
import { useStrayLetters } from './use-stray-letters.ts';

/** Discord: characters of a message. */
const MAX_LETTERS = 2_000;

/** Discord: the remaining number is shown from here on. */
const FEW_LETTERS = 200;

/** Where messages are written and commands are filled in. */
export function Composer({
  state,
  placeholder,
}: {
  readonly state: State;
  readonly placeholder: string;
}): JSX.Element {
  const page = usePage();
  const { draft } = state;
  const [hasFocus, setFocus] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const listId = useId();
  const inputId = draft.kind === 'text' ? TEXT_INPUT_ID : commandInputId(draft.focused);
  useFocusFollowing(inputId, state);
  useStrayLetters(inputId);
  useLostFocus(inputId);

  const suggestions = hasFocus ? suggest(state) : [];
  const list = {
    id: listId,
    isShown: suggestions.length > 0,
    activeId:
      suggestions[draft.list.highlighted] === undefined
        ? undefined
        : entryId(listId, draft.list.highlighted),
  };
  const onKeyDown = (event: KeyboardEvent) => onComposerKey(event, { page, draft, suggestions });

  return (
    <form
      ref={form}
      class="composer"
      aria-label="Write a message or use a command"
      onSubmit={(event) => {
        event.preventDefault();
        void page.actions.sendDraft();
      }}
      onFocusIn={() => setFocus(true)}
      onFocusOut={(event) => {
        if (!staysIn(event, form.current)) setFocus(false);
      }}
    >
      {hasFocus && <SuggestionPopup id={listId} draft={draft} suggestions={suggestions} />}
      <ReplyBar state={state} />
      <div class="composer-box">
        {draft.kind === 'text' ? (
          <TextInput draft={draft} list={list} placeholder={placeholder} onKeyDown={onKeyDown} />
        ) : (
          <CommandInput draft={draft} list={list} onKeyDown={onKeyDown} />
        )}
        {draft.kind === 'text' && <LettersLeft text={draft.text} />}
        <button type="submit" class="icon-button send" aria-label="Send" title="Send">
          <Icon name="send" />
        </button>
      </div>
      <DraftErrors draft={draft} />
    </form>
  );
}

/** The number of remaining letters, which Discord shows when there are few. */
function LettersLeft({ text }: { readonly text: string }): JSX.Element | null {
  const left = MAX_LETTERS - text.length;
  if (left > FEW_LETTERS) return null;
  return (
    <span class={left < 0 ? 'letters-left none-left' : 'letters-left'}>
      {left}
      <span class="visually-hidden"> characters left</span>
    </span>
  );
}

/**
 * Focuses what the draft says: the next option, or the text, also for a reply and after a message
 * has been edited.
 */
function useFocusFollowing(inputId: string, { replyTo, editing }: State): void {
  const isFirst = useRef(true);

  // Before the next key, so that none is lost.
  useLayoutEffect(() => {
    const isStart = isFirst.current;
    isFirst.current = false;
    // A keyboard on a phone would cover the page before anything is read.
    if (isStart && !window.matchMedia('(hover: hover)').matches) return;
    if (editing === '') document.getElementById(inputId)?.focus();
  }, [inputId, replyTo, editing]);
}
