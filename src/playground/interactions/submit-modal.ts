import { ComponentType, InteractionType } from 'discord-api-types/v10';
import type { ModalField, SubmitModal } from '../client-api/actions.ts';
import { Refusal } from '../refusal.ts';
import { presentAttachment } from '../state/files.ts';
import type { Interaction } from '../state/interaction.ts';
import { componentNumbers, type NextId } from '../state/present/component-numbers.ts';
import type { State } from '../state/state.ts';
import { type ModalBody, type ModalInput, modalInputs } from '../validation/modal-body.ts';
import type { Actor } from './actor.ts';
import { ownersHere } from './availability.ts';
import { enteredIn, idsIn } from './entered.ts';
import { modalProblems } from './modal-problems.ts';
import type { InteractionRequest } from './start.ts';
import { resolvedChoice } from './use-component.ts';
import { sourceOf } from './write-answer.ts';

/**
 * Submitting a modal.
 *
 * @throws Refusal when it is not open, or an input is invalid
 */
export function submitRequest(state: State, actor: Actor, submit: SubmitModal): InteractionRequest {
  const { openedBy, modal } = openModal(state, actor, submit.modalId);
  const problems = modalProblems(state, modal, submit.fields);
  const [first] = Object.entries(problems);
  if (first !== undefined) {
    throw new Refusal(`"${modal.title}", field "${first[0]}": ${first[1]}`, problems);
  }
  return {
    ...actor,
    type: InteractionType.ModalSubmit,
    openedBy,
    source: sourceOf(state, openedBy),
    owners: ownersHere(state, actor.person, actor.channel),
    data: {
      custom_id: modal.custom_id,
      components: presentSubmitted(modal, submit.fields),
      ...resolvedFields(state, actor, modal, submit.fields),
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

/** The entered values, in the shape of the modal. */
function presentSubmitted(modal: ModalBody, fields: readonly ModalField[]): readonly object[] {
  const inputs = modalInputs(modal).map(({ input }) => input);
  const nextId = componentNumbers([...modal.components, ...inputs]);
  return modal.components.map((component) => {
    const id = nextId(component.id);
    switch (component.type) {
      case ComponentType.ActionRow:
        return {
          type: component.type,
          id,
          components: component.components.map((input) => presentInput(input, fields, nextId)),
        };
      case ComponentType.Label:
        return {
          type: component.type,
          id,
          component: presentInput(component.component, fields, nextId),
        };
      default:
        return { type: component.type, id };
    }
  });
}

function presentInput(input: ModalInput, fields: readonly ModalField[], nextId: NextId): object {
  const value = enteredIn(fields, input);
  const shared = { type: input.type, id: nextId(input.id), custom_id: input.custom_id };
  switch (input.type) {
    case ComponentType.TextInput:
      return { ...shared, value: value ?? '' };
    case ComponentType.RadioGroup:
      return { ...shared, value };
    case ComponentType.Checkbox:
      return { ...shared, value: value === true };
    default:
      return { ...shared, values: value ?? [] };
  }
}

function resolvedFields(
  state: State,
  actor: Actor,
  modal: ModalBody,
  fields: readonly ModalField[],
): { readonly resolved?: object } {
  const idsOf = (...types: readonly number[]) =>
    modalInputs(modal)
      .filter(({ input }) => types.includes(input.type))
      .flatMap(({ input }) => idsIn(enteredIn(fields, input)));
  const menu = { type: ComponentType.MentionableSelect } as const;
  const chosen = resolvedChoice(
    state,
    actor,
    menu,
    idsOf(
      ComponentType.UserSelect,
      ComponentType.RoleSelect,
      ComponentType.MentionableSelect,
      ComponentType.ChannelSelect,
    ),
  );
  const files = idsOf(ComponentType.FileUpload).flatMap((id) => state.files.get(id) ?? []);
  if (files.length === 0) return chosen;

  const shown = files.map((file) => presentAttachment(state, actor.channel.id, file));
  const attachments = Object.fromEntries(shown.map((attachment) => [attachment.id, attachment]));
  return { resolved: { ...chosen.resolved, attachments } };
}
