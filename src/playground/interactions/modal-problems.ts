import { ComponentType } from 'discord-api-types/v10';
import type { ModalField } from '../client-api/actions.ts';
import type { State } from '../state/state.ts';
import { type ModalBody, type ModalInput, modalInputs } from '../validation/modal-body.ts';
import { enteredIn, idsIn } from './entered.ts';
import { choiceProblem } from './use-component.ts';

/** Errors in what was entered in a modal, one sentence per input, by `custom_id`. */
export function modalProblems(
  state: State,
  modal: ModalBody,
  fields: readonly ModalField[],
): Readonly<Record<string, string>> {
  const inputs = modalInputs(modal).map(({ input }) => input);
  const foreign = fields.filter(
    (field) => !inputs.some((input) => input.custom_id === field.customId),
  );
  return Object.fromEntries([
    ...foreign.map((field) => [field.customId, 'The window has no such field.']),
    ...inputs.flatMap((input) => {
      const problem = inputProblem(state, input, enteredIn(fields, input));
      return problem === undefined ? [] : [[input.custom_id, problem]];
    }),
  ]);
}

function inputProblem(
  state: State,
  input: ModalInput,
  value: ModalField['value'],
): string | undefined {
  switch (input.type) {
    case ComponentType.TextInput:
      return textProblem(input, typeof value === 'string' ? value : '');
    case ComponentType.RadioGroup:
      return radioProblem(input, value);
    case ComponentType.Checkbox:
      return undefined;
    case ComponentType.FileUpload: {
      const ids = idsIn(value);
      const isUnknown = ids.some((id) => !state.files.has(id));
      return isUnknown ? 'There is no such file.' : menuProblem(input, ids);
    }
    default:
      return menuProblem(input, idsIn(value));
  }
}

function textProblem(
  input: Extract<ModalInput, { type: ComponentType.TextInput }>,
  text: string,
): string | undefined {
  const isRequired = input.required ?? true;
  if (text === '') return isRequired ? 'This field is required.' : undefined;
  const min = input.min_length ?? 0;
  const max = input.max_length ?? 4000;
  if (text.length < min) return `Enter at least ${min} characters.`;
  return text.length > max ? `Enter at most ${max} characters.` : undefined;
}

function radioProblem(
  input: Extract<ModalInput, { type: ComponentType.RadioGroup }>,
  value: ModalField['value'],
): string | undefined {
  if (value === null) return (input.required ?? true) ? 'Choose one.' : undefined;
  return input.options.some((option) => option.value === value)
    ? undefined
    : `There is no option "${value}".`;
}

function menuProblem(
  input: Exclude<
    ModalInput,
    { type: ComponentType.TextInput | ComponentType.RadioGroup | ComponentType.Checkbox }
  >,
  values: readonly string[],
): string | undefined {
  const isRequired = input.required ?? true;
  return values.length === 0 && !isRequired ? undefined : choiceProblem(input, values);
}
