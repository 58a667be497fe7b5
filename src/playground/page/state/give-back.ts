import type { ClientError } from '../../client-api.ts';
import { asTyped } from './draft/as-typed.ts';
import { changeDraft } from './draft/change-draft.ts';
import { type Draft, EMPTY_DRAFT } from './draft/draft.ts';
import type { State } from './state.ts';

/** A draft that was sent and refused. */
export interface RefusedDraft {
  /** Where it was written. */
  readonly channelId: string;
  readonly draft: Draft;
  /** The message that it replied to; empty for none. */
  readonly replyTo: string;
  readonly error: ClientError;
}

/**
 * Puts a draft back where it was written, with the reason. What was typed there since stays: the
 * draft's text goes before it, and what can't be combined is put into a notice.
 */
export function giveBack(state: State, { channelId, draft, replyTo, error }: RefusedDraft): State {
  const isOpen = channelId === state.channelId;
  const since = (isOpen ? state.draft : state.drafts[channelId]) ?? EMPTY_DRAFT;
  const together = withTypedSince(draft, since);
  if (together === null) {
    return { ...state, notice: notSent(draft, error) };
  }

  const back = changeDraft(since, { kind: 'refused', draft: together, error }, []);
  if (!isOpen) {
    return { ...state, drafts: { ...state.drafts, [channelId]: back }, notice: error.message };
  }
  const isAlone = together === draft && state.replyTo === '' && state.editing === '';
  return { ...state, draft: back, replyTo: isAlone ? replyTo : state.replyTo };
}

/** A draft together with what was typed after it was sent; `null` if one of them is a command. */
function withTypedSince(draft: Draft, since: Draft): Draft | null {
  if (since.kind === 'text' && since.text === '') return draft;
  if (since.kind !== 'text' || draft.kind !== 'text') return null;

  const before = `${draft.text}\n`;
  return {
    ...since,
    text: before + since.text,
    caret: before.length + since.caret,
    mentions: [...draft.mentions, ...since.mentions],
  };
}

/** A notice of what was not sent, and why. */
export function notSent(draft: Draft, { message }: ClientError): string {
  return `${message} Not sent: ${asTyped(draft)}`;
}
