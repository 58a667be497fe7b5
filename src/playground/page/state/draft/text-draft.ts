import { startCommand } from './command-draft.ts';
import type { CommandDraft, Draft, TextDraft } from './draft.ts';
import type { DraftChange } from './draft-change.ts';
import type { Invocation } from './options.ts';
import type { Suggestion } from './suggestions.ts';

const FIRST = { highlighted: 0, isClosed: false };

/** A text draft after a change that concerns it. */
export function changeText(
  draft: TextDraft,
  change: DraftChange,
  invocations: readonly Invocation[],
): Draft {
  switch (change.kind) {
    case 'typed':
      return (
        startTypedCommand(change.text, invocations) ?? {
          ...draft,
          text: change.text,
          caret: change.caret,
          list: FIRST,
          refusal: '',
        }
      );
    case 'picked':
      if (change.suggestion.kind === 'invocation') {
        return startCommand(change.suggestion.invocation, '');
      }
      return change.suggestion.kind === 'mention' ? insertMention(draft, change.suggestion) : draft;
    default:
      return draft;
  }
}

/** `/explain lambda`, or a space after `/explain`, starts the command, like picking it. */
export function startTypedCommand(
  text: string,
  invocations: readonly Invocation[],
): CommandDraft | null {
  const invocation = invocations.find(({ name }) => text.startsWith(`/${name} `));
  return invocation === undefined
    ? null
    : startCommand(invocation, text.slice(invocation.name.length + 2));
}

/** A picked name replaces the `@na` before the caret. */
function insertMention(
  draft: TextDraft,
  { mention, sigil }: Extract<Suggestion, { readonly kind: 'mention' }>,
): TextDraft {
  const start = draft.text.lastIndexOf(sigil, draft.caret - 1);
  const before = `${draft.text.slice(0, start)}${mention.shown} `;
  return {
    ...draft,
    text: before + draft.text.slice(draft.caret),
    caret: before.length,
    mentions: [...draft.mentions, mention],
    list: FIRST,
  };
}
