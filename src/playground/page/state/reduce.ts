import type { Action } from './action.ts';
import { changeDraft } from './draft/change-draft.ts';
import type { DraftChange } from './draft/draft-change.ts';
import { invocationsIn } from './draft/suggestions.ts';
import { afterEvent, afterMissedOutcomes, changeHistory } from './events.ts';
import { giveBack } from './give-back.ts';
import { withOlder } from './history.ts';
import { refused, sent, settled } from './pending.ts';
import { INITIAL_STATE, type State } from './state.ts';
import { openChannel, withWorld } from './world.ts';

/** The state after an action. Pure: ids and times come with the action. */
export function reduce(state: State, action: Action): State {
  switch (action.kind) {
    case 'user-switched':
      return { ...INITIAL_STATE, channelId: state.channelId };
    case 'world-came':
      return withWorld(state, action.world, action.machineNowMs);
    case 'event':
      return afterEvent(state, action.event, action.machineNowMs);
    case 'connection-changed':
      return { ...state, connection: action.connection };
    case 'channel-opened':
      return openChannel(state, action.channelId);
    case 'history-came':
      return {
        ...state,
        histories: { ...state.histories, [action.channelId]: action.history },
      };
    case 'older-came':
      return changeHistory(state, action.channelId, (known) => withOlder(known, action.history));
    case 'draft-changed':
      return { ...state, draft: draftAfter(state, action.change) };
    case 'draft-refused':
      return giveBack(state, action);
    case 'reply-chosen':
      return { ...state, replyTo: action.messageId, editing: '' };
    case 'editing-chosen':
      return { ...state, editing: action.messageId, replyTo: '' };
    case 'own-last-edited':
      return { ...state, editing: lastOwnMessage(state) };
    case 'interaction-sent':
      return sent(state, action.nonce, action.source);
    case 'interaction-refused':
      return refused(state, action.nonce, action.error);
    case 'outcomes-missed':
      return afterMissedOutcomes(state);
    case 'failure-dismissed':
      return settled(state, action.nonce);
    case 'modal-closed':
      return { ...state, modal: null };
    case 'panel-opened':
      return { ...state, panel: { messageId: action.messageId, payload: null } };
    case 'panel-came':
      return state.panel?.messageId === action.messageId
        ? { ...state, panel: { messageId: action.messageId, payload: action.payload } }
        : state;
    case 'panel-closed':
      return { ...state, panel: null };
    case 'noticed':
      return { ...state, notice: action.notice };
  }
}

function draftAfter(state: State, change: DraftChange): State['draft'] {
  const { world, channelId, draft } = state;
  return changeDraft(draft, change, world === null ? [] : invocationsIn(world, channelId));
}

function lastOwnMessage({ world, histories, channelId }: State): string {
  const messages = histories[channelId]?.messages ?? [];
  return messages.findLast(({ author }) => author.id === world?.me.id)?.id ?? '';
}
