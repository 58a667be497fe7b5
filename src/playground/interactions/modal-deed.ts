import { InteractionType } from 'discord-api-types/v10';
import type { ModalField, SubmitModal } from '../client-api/actions.ts';
import { Refusal } from '../refusal.ts';
import type { Interaction } from '../state/interaction.ts';
import { findMessage } from '../state/messages.ts';
import type { State } from '../state/state.ts';
import type { ModalBody } from '../validation/modal-body.ts';
import type { Actor } from './actor.ts';
import { ownersHere } from './availability.ts';
import { modalProblems, writtenIn } from './modal-problems.ts';
import type { Deed } from './start.ts';

/**
 * Submitting a modal.
 *
 * @throws Refusal when it is not open, or an input is invalid
 */
export function submitDeed(state: State, actor: Actor, submit: SubmitModal): Deed {
  const { openedBy, modal } = openModal(state, actor, submit.modalId);
  const problems = modalProblems(modal, submit.fields);
  const [first] = Object.entries(problems);
  if (first !== undefined) {
    throw new Refusal(`"${modal.title}", field "${first[0]}": ${first[1]}`, problems);
  }
  const { source } = openedBy;
  return {
    ...actor,
    type: InteractionType.ModalSubmit,
    openedBy,
    source: source && findMessage(state, source.channelId, source.messageId),
    owners: ownersHere(state, actor.person, actor.channel),
    data: {
      custom_id: modal.custom_id,
      components: presentSubmitted(modal, submit.fields),
    },
  };
}

function openModal(
  state: State,
  actor: Actor,
  modalId: string,
): { readonly openedBy: Interaction; readonly modal: ModalBody } {
  for (const openedBy of state.interactions.values()) {
    const modal = openedBy.status.kind === 'answered' ? openedBy.status.modal : undefined;
    if (modal?.id === modalId && openedBy.userId === actor.person.user.id) {
      return { openedBy, modal: modal.body };
    }
  }
  throw new Refusal('This window is no longer open.');
}

/** What was written, in the shape of the modal. Discord numbers the components from 1. */
function presentSubmitted(modal: ModalBody, fields: readonly ModalField[]): readonly object[] {
  let last = 0;
  const nextId = (asked: number | null | undefined): number => asked ?? ++last;
  return modal.components.map(({ type, id, component: input }) => ({
    type,
    id: nextId(id),
    component: {
      type: input.type,
      id: nextId(input.id),
      custom_id: input.custom_id,
      value: writtenIn(fields, input),
    },
  }));
}
