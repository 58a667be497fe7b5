import { changeCommand, refuseCommand } from './command-draft.ts';
import { type Draft, EMPTY_DRAFT } from './draft.ts';
import type { DraftChange } from './draft-change.ts';
import type { Invocation } from './options.ts';
import { changeText } from './text-draft.ts';

/** The draft after a change. `invocations` are the commands that can be used there. */
export function changeDraft(
  draft: Draft,
  change: DraftChange,
  invocations: readonly Invocation[],
): Draft {
  switch (change.kind) {
    case 'cleared':
      return EMPTY_DRAFT;
    case 'refused':
      return change.draft.kind === 'text'
        ? { ...change.draft, refusal: change.error.message }
        : refuseCommand(change.draft, change.error);
    case 'highlighted':
      return { ...draft, list: { ...draft.list, highlighted: change.index } };
    case 'list-closed':
      return { ...draft, list: { ...draft.list, isClosed: true } };
    default:
      return draft.kind === 'text'
        ? changeText(draft, change, invocations)
        : changeCommand(draft, change);
  }
}
