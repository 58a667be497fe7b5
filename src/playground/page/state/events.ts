import type { APIMessage } from 'discord-api-types/v10';
import type { ClientEvent } from '../../client-api/events.ts';
import { changeDraft } from './draft/change-draft.ts';
import type { DraftChange } from './draft/draft-change.ts';
import { type History, withMessage, withoutMessage, withUpdate } from './history.ts';
import { answered, failed } from './pending.ts';
import type { State } from './state.ts';
import { withWorld } from './world.ts';

/** The state after an event of the playground. */
export function afterEvent(state: State, event: ClientEvent, machineNowMs: number): State {
  switch (event.kind) {
    case 'message-created':
      return afterMessage(state, event.message);
    case 'message-updated':
      return changeHistory(state, event.message.channel_id, (history) =>
        withUpdate(history, event.message),
      );
    case 'message-deleted':
      return afterDeletion(state, event.channelId, event.messageId);
    case 'interaction-answered':
      return answered(state, event.nonce);
    case 'interaction-failed':
      return afterFailure(state, event.nonce);
    case 'modal-opened':
      return openModal(state, event);
    case 'choices':
      return changeChoices(state, {
        kind: 'choices-came',
        nonce: event.nonce,
        choices: event.choices,
      });
    case 'world-changed':
      return withWorld(state, event.world, machineNowMs);
    case 'clock-moved':
      return { ...state, clockOffsetMs: event.clock.now - machineNowMs };
  }
}

/**
 * Everything that waits for an outcome has failed, because outcomes are not sent twice. One that
 * still comes counts.
 */
export function afterMissedOutcomes(state: State): State {
  const { pending, draft } = state;
  const choices = draft.kind === 'command' ? draft.choices : null;
  const asked = choices?.status === 'asked' ? [choices.nonce] : [];
  return [...pending.map(({ nonce }) => nonce), ...asked].reduce(afterFailure, state);
}

/** A modal opens where it was requested, not on every page of the person. */
function openModal(
  state: State,
  { nonce, modalId, modal }: Extract<ClientEvent, { readonly kind: 'modal-opened' }>,
): State {
  if (!state.pending.some((each) => each.nonce === nonce)) return state;
  return {
    ...answered(state, nonce),
    modal: { modalId, modal, status: 'filling', errors: {}, refusal: '' },
  };
}

function afterFailure(state: State, nonce: string): State {
  return failed(changeChoices(state, { kind: 'choices-failed', nonce }), nonce);
}

function afterMessage(state: State, message: APIMessage): State {
  const { channel_id: channelId, author } = message;
  const known = changeHistory(state, channelId, (history) => withMessage(history, message));
  const isUnread = channelId !== state.channelId && author.id !== state.world?.me.id;
  const unread = isUnread ? [...new Set([...state.unread, channelId])] : state.unread;
  return { ...known, unread };
}

function afterDeletion(state: State, channelId: string, messageId: string): State {
  return {
    ...changeHistory(state, channelId, (history) => withoutMessage(history, messageId)),
    replyTo: state.replyTo === messageId ? '' : state.replyTo,
    editing: state.editing === messageId ? '' : state.editing,
    panel: state.panel?.messageId === messageId ? null : state.panel,
  };
}

/** Changes what is known of a channel's messages. One that was not opened yet is read whole when it is. */
export function changeHistory(
  state: State,
  channelId: string,
  change: (history: History) => History,
): State {
  const history = state.histories[channelId];
  return history === undefined
    ? state
    : { ...state, histories: { ...state.histories, [channelId]: change(history) } };
}

function changeChoices(state: State, change: DraftChange): State {
  return { ...state, draft: changeDraft(state.draft, change, []) };
}
