import { ComponentType } from 'discord-api-types/v10';
import type { ModalField } from '../client-api/actions.ts';
import { inputProblem } from '../entry-rules/input-problem.ts';
import type { State } from '../state/state.ts';
import { type ModalBody, modalInputs } from '../validation/modal-body.ts';
import { enteredIn, idsIn } from './entered.ts';

/** Errors in what was entered in a modal, one sentence per input, by `custom_id`. */
export function modalProblems(
  state: State,
  modal: ModalBody,
  fields: readonly ModalField[],
): Readonly<Record<string, string>> {
  const inputs = modalInputs(modal).map(({ input }) => input);
  const foreign = fields
    .filter((field) => !inputs.some((input) => input.custom_id === field.customId))
    .map((field) => [field.customId, 'The window has no such field.']);
  const problems = inputs.map((input) => {
    const value = enteredIn(fields, input);
    const isUnknownFile =
      input.type === ComponentType.FileUpload && idsIn(value).some((id) => !state.files.has(id));
    const problem = isUnknownFile ? 'There is no such file.' : inputProblem(input, value);
    return [input.custom_id, problem];
  });
  return Object.fromEntries([...foreign, ...problems.filter(([, problem]) => problem !== '')]);
}
