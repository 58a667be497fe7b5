import type { ModalField } from '../client-api/actions.ts';
import { type ModalBody, type ModalInput, modalInputs } from '../validation/modal-body.ts';

/** What is wrong with what was written in a modal, in a sentence for each input, by `custom_id`. */
export function modalProblems(
  modal: ModalBody,
  fields: readonly ModalField[],
): Readonly<Record<string, string>> {
  const inputs = modalInputs(modal);
  const foreign = fields.filter(
    (field) => !inputs.some((input) => input.custom_id === field.customId),
  );
  return Object.fromEntries([
    ...foreign.map((field) => [field.customId, 'The window has no such field.']),
    ...inputs.flatMap((input) => {
      const problem = textProblem(input, writtenIn(fields, input));
      return problem === undefined ? [] : [[input.custom_id, problem]];
    }),
  ]);
}

/** What was written in an input of a modal; empty where nothing was. */
export function writtenIn(fields: readonly ModalField[], input: ModalInput): string {
  return fields.find((field) => field.customId === input.custom_id)?.value ?? '';
}

function textProblem(input: ModalInput, text: string): string | undefined {
  const isRequired = input.required ?? true;
  if (text === '') return isRequired ? 'This field is required.' : undefined;
  const min = input.min_length ?? 0;
  const max = input.max_length ?? 4000;
  if (text.length < min) return `Enter at least ${min} characters.`;
  return text.length > max ? `Enter at most ${max} characters.` : undefined;
}
