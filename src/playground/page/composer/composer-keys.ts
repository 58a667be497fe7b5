import { isComposing } from '../controls/is-composing.ts';
import { step } from '../controls/picker-state.ts';
import type { Page } from '../shell/page-context.ts';
import type { Draft } from '../state/draft/draft.ts';
import { optionAskedFor, type Suggestion } from '../state/draft/suggestions.ts';
import { commandInputId } from './input-ids.ts';

/** What a key in the composer acts on. */
export interface ComposerKeyTarget {
  readonly page: Page;
  readonly draft: Draft;
  readonly suggestions: readonly Suggestion[];
}

/** Handles the keys of the composer, in the text and in every option. */
export function onComposerKey(event: KeyboardEvent, target: ComposerKeyTarget): void {
  if (isComposing(event)) return;
  const act = KEYS[event.key];
  if (act?.(event, target) === true) event.preventDefault();
}

/** Returns whether the key was handled. */
type KeyAction = (event: KeyboardEvent, target: ComposerKeyTarget) => boolean;

const KEYS: Readonly<Record<string, KeyAction>> = {
  ArrowDown: (_, target) => highlight(target, 1),
  ArrowUp: (event, target) => highlight(target, -1) || editLast(event, target),
  ArrowLeft: (event, target) => crossOver(event, target, -1),
  ArrowRight: (event, target) => crossOver(event, target, 1),
  Tab: (event, target) => !event.shiftKey && pickHighlighted(target),
  Enter: (event, target) => !event.shiftKey && (pickHighlighted(target) || send(target)),
  Escape: (_, target) => leave(target),
  Backspace: stepBack,
};

function highlight({ page, draft, suggestions }: ComposerKeyTarget, by: number): boolean {
  if (suggestions.length === 0) return false;
  const from = draft.list.highlighted;
  const index = from === -1 && by < 0 ? suggestions.length - 1 : step(from, by, suggestions.length);
  page.changeDraft({ kind: 'highlighted', index });
  return true;
}

function pickHighlighted({ page, draft, suggestions }: ComposerKeyTarget): boolean {
  const suggestion = suggestions[draft.list.highlighted];
  if (suggestion === undefined) return false;
  page.changeDraft({ kind: 'picked', suggestion });
  return true;
}

function send({ page }: ComposerKeyTarget): boolean {
  void page.actions.sendDraft();
  return true;
}

/** Escape closes the list; without a list it drops the command, and without a command the reply. */
function leave({ page, draft, suggestions }: ComposerKeyTarget): boolean {
  if (suggestions.length > 0 || mayGetChoices(draft)) {
    page.changeDraft({ kind: 'list-closed' });
  } else if (draft.kind === 'command') {
    page.changeDraft({ kind: 'cleared' });
  } else {
    page.dispatch({ kind: 'reply-chosen', messageId: '' });
  }
  return true;
}

/**
 * The list is shown even without entries: it says that nothing matches, or that choices will come
 * in a moment.
 */
function mayGetChoices(draft: Draft): boolean {
  return draft.kind === 'command' && !draft.list.isClosed && optionAskedFor(draft) !== null;
}

/** In an empty text, arrow up edits one's own last message, as in Discord. */
function editLast(event: KeyboardEvent, { page, draft }: ComposerKeyTarget): boolean {
  if (draft.kind !== 'text' || draft.text !== '' || event.shiftKey) return false;
  page.dispatch({ kind: 'own-last-edited' });
  return true;
}

/**
 * At the edge of an option, the arrow moves on to the neighbouring one: left for -1, right for 1.
 */
function crossOver(event: KeyboardEvent, { draft }: ComposerKeyTarget, by: -1 | 1): boolean {
  const { target, shiftKey, ctrlKey, altKey, metaKey } = event;
  if (draft.kind !== 'command' || !(target instanceof HTMLInputElement)) return false;
  const { selectionStart, selectionEnd } = target;
  const isAtEdge = selectionStart === selectionEnd && selectionStart === edgeOf(target, by);
  if (!isAtEdge || shiftKey || ctrlKey || altKey || metaKey) return false;

  const options = [...draft.chips.map(({ name }) => name), null];
  const next = options[options.indexOf(draft.focused) + by];
  const input = next === undefined ? null : document.getElementById(commandInputId(next));
  if (!(input instanceof HTMLInputElement)) return false;
  input.focus();
  input.setSelectionRange(edgeOf(input, -by), edgeOf(input, -by));
  return true;
}

/** The caret position at an end of an input: the left end for `side` below 0, or the right end. */
function edgeOf(input: HTMLInputElement, side: number): number {
  const isFromTheRight = getComputedStyle(input).direction === 'rtl';
  return side < 0 === isFromTheRight ? input.value.length : 0;
}

function stepBack(event: KeyboardEvent, { page, draft }: ComposerKeyTarget): boolean {
  const { target } = event;
  const isEmpty = target instanceof HTMLInputElement && target.value === '';
  if (draft.kind !== 'command' || !isEmpty) return false;
  page.changeDraft({ kind: 'stepped-back' });
  return true;
}
