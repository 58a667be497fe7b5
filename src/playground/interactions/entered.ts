import type { ModalField } from '../client-api/actions.ts';
import type { ModalInput } from '../validation/modal-body.ts';

/** What was entered for an input of a modal; `null` for nothing. */
export function enteredIn(fields: readonly ModalField[], input: ModalInput): ModalField['value'] {
  return fields.find((field) => field.customId === input.custom_id)?.value ?? null;
}

/** The ids or values that were chosen; none where a text or a state was entered. */
export function idsIn(value: ModalField['value']): readonly string[] {
  return Array.isArray(value) ? value : [];
}
