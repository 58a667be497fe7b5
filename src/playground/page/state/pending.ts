import type { ClientError } from '../../client-api.ts';
import type { PendingSource, State } from './state.ts';

/**
 * After something was pressed or sent. An earlier failure in the same place is removed, because
 * this is another try.
 */
export function sent(state: State, nonce: string, source: PendingSource): State {
  const others = state.pending.filter(
    (each) => !(each.hasFailed && isSamePlace(each.source, source)),
  );
  const pending = { nonce, source, channelId: state.channelId, hasFailed: false };
  const modal =
    source.kind === 'modal' && state.modal !== null
      ? ({ ...state.modal, status: 'sending', errors: {}, refusal: '' } as const)
      : state.modal;
  return { ...state, pending: [...others, pending], modal };
}

/** After the bot answered, or a failure was dismissed: nothing is shown for the interaction. */
export function settled(state: State, nonce: string): State {
  const pending = state.pending.filter((each) => each.nonce !== nonce);
  return pending.length === state.pending.length ? state : { ...state, pending };
}

/** After the bot missed its three seconds. A modal stays open, so that nothing typed is lost. */
export function failed(state: State, nonce: string): State {
  const source = state.pending.find((each) => each.nonce === nonce)?.source;
  if (source === undefined) return state;
  if (source.kind === 'modal')
    return { ...settled(state, nonce), modal: failedModal(state, source.modalId) };

  const pending = state.pending.map((each) =>
    each.nonce === nonce ? { ...each, hasFailed: true } : each,
  );
  return { ...state, pending };
}

/**
 * After the playground refused an interaction: a modal shows why at its fields, others in a notice.
 */
export function refused(state: State, nonce: string, error: ClientError): State {
  const source = state.pending.find((each) => each.nonce === nonce)?.source;
  const rest = settled(state, nonce);
  if (source === undefined || source.kind === 'command') return rest;
  if (source.kind === 'component' || rest.modal === null) return { ...rest, notice: error.message };

  const errors = error.fields ?? {};
  const refusal = Object.keys(errors).length === 0 ? error.message : '';
  return { ...rest, modal: { ...rest.modal, status: 'filling', errors, refusal } };
}

/** After the bot answered a modal: it closes. */
export function answered(state: State, nonce: string): State {
  const source = state.pending.find((each) => each.nonce === nonce)?.source;
  const isShown = source?.kind === 'modal' && source.modalId === state.modal?.modalId;
  return isShown ? { ...settled(state, nonce), modal: null } : settled(state, nonce);
}

function failedModal({ modal }: State, modalId: string): State['modal'] {
  return modal?.modalId === modalId ? { ...modal, status: 'failed' } : modal;
}

function isSamePlace(one: PendingSource, other: PendingSource): boolean {
  return (
    one.kind === 'component' && other.kind === 'component' && one.messageId === other.messageId
  );
}
