import type { ModalField } from '../client-api/actions.ts';
import type { ModalInput } from '../validation/modal-body.ts';

/** What was entered in an input of a modal; `null` for nothing. */
export function enteredIn(fields: readonly ModalField[], input: ModalInput): ModalField['value'] {
  return fields.find((field) => field.customId === input.custom_id)?.value ?? null;
}

/** The chosen ids or values; none if a text or a state was entered. */
export function idsIn(value: ModalField['value']): readonly string[] {
  return Array.isArray(value) ? value : [];
}
