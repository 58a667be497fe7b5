import type { CommandDraft } from './draft.ts';
import type { DraftChange } from './draft-change.ts';

/** The choices while the bot is being asked: those for the previous text stay visible. */
export function askedChoices(
  draft: CommandDraft,
  nonce: string,
  option: string,
): NonNullable<CommandDraft['choices']> {
  const previous = draft.choices?.option === option ? draft.choices.list : [];
  return { nonce, option, status: 'asked', list: previous };
}

/**
 * An answer to an earlier question is late and ignored. One for an option that was left highlights
 * nothing.
 */
export function answerChoices(
  draft: CommandDraft,
  change: Extract<DraftChange, { readonly kind: 'choices-came' | 'choices-failed' }>,
): CommandDraft {
  if (draft.choices === null || draft.choices.nonce !== change.nonce) return draft;

  const isThere = draft.choices.option === draft.focused;
  return {
    ...draft,
    list: isThere ? { ...draft.list, highlighted: 0 } : draft.list,
    choices:
      change.kind === 'choices-came'
        ? { ...draft.choices, status: 'there', list: change.choices }
        : { ...draft.choices, status: 'failed', list: [] },
  };
}
