import type { ComponentType } from 'discord-api-types/v10';
import type { ModalField } from '../client-api/actions.ts';
import { COMPONENT } from '../discord-numbers.ts';
import { type Choosable, choiceProblem } from './choice-problem.ts';

/** An input of a modal, as far as it limits what may be entered. */
interface Enterable extends Choosable {
  readonly type: ComponentType;
  readonly required?: boolean | null | undefined;
  readonly min_length?: number | null | undefined;
  readonly max_length?: number | null | undefined;
}

/**
 * The error in what was entered in an input of a modal; empty if there is none. The page shows it
 * before it sends a modal, and the playground takes no modal that has any.
 */
export function inputProblem(input: Enterable, value: ModalField['value']): string {
  if (input.type === COMPONENT.checkbox) return '';
  const entered = entriesOf(input, value);
  const [text] = entered;
  if (text === undefined) return input.required === false ? '' : 'This field is required.';
  return input.type === COMPONENT.textInput
    ? lengthProblem(input, text)
    : choiceProblem(input, entered);
}

function entriesOf({ type }: Enterable, value: ModalField['value']): readonly string[] {
  if (type === COMPONENT.textInput || type === COMPONENT.radioGroup) {
    return typeof value === 'string' && value !== '' ? [value] : [];
  }
  return Array.isArray(value) ? value : [];
}

function lengthProblem(input: Enterable, { length }: string): string {
  const min = input.min_length ?? 0;
  const max = input.max_length ?? 4000;
  if (length < min) return `Must be ${min} or more in length.`;
  return length > max ? `Must be ${max} or fewer in length.` : '';
}
