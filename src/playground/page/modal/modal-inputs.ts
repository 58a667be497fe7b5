import type {
  APIComponentInLabel,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { ModalField } from '../../client-api/actions.ts';
import { COMPONENT } from '../../discord-numbers.ts';
import { inputProblem } from '../../entry-rules/input-problem.ts';
import { defaultValues } from '../controls/menu-options.ts';

/** A part of a modal: text to read, or an input with its label. */
export type ModalPart =
  | { readonly kind: 'text'; readonly content: string }
  | {
      readonly kind: 'input';
      readonly label: string;
      readonly description: string;
      readonly input: APIComponentInLabel;
    };

/** The values of the inputs, by `custom_id`. */
export type ModalValues = Readonly<Record<string, ModalField['value']>>;

/** The parts of a modal in order, including the old form of a text input in an action row. */
export function modalParts(modal: APIModalInteractionResponseCallbackData): readonly ModalPart[] {
  return modal.components.flatMap((component): readonly ModalPart[] => {
    switch (component.type) {
      case COMPONENT.textDisplay:
        return [{ kind: 'text', content: component.content }];
      case COMPONENT.label:
        return [
          {
            kind: 'input',
            label: component.label,
            description: component.description ?? '',
            input: component.component,
          },
        ];
      case COMPONENT.actionRow:
        return component.components.map((input) => ({
          kind: 'input',
          label: input.label ?? '',
          description: '',
          input,
        }));
      default:
        return [];
    }
  });
}

/** The initial values of the inputs. */
export function initialValues(parts: readonly ModalPart[]): ModalValues {
  return Object.fromEntries(
    parts.flatMap((part) =>
      part.kind === 'input' ? [[part.input.custom_id, initialValue(part.input)]] : [],
    ),
  );
}

function initialValue(input: APIComponentInLabel): ModalField['value'] {
  switch (input.type) {
    case COMPONENT.textInput:
      return input.value ?? '';
    case COMPONENT.checkbox:
      return input.default ?? false;
    case COMPONENT.radioGroup:
      return input.options.find((option) => option.default === true)?.value ?? null;
    case COMPONENT.checkboxGroup:
      return input.options.filter((option) => option.default === true).map(({ value }) => value);
    case COMPONENT.fileUpload:
      return [];
    default:
      return defaultValues(input);
  }
}

/** Errors in the entered values, by `custom_id`. Empty when the modal can be sent. */
export function findMistakes(
  parts: readonly ModalPart[],
  values: ModalValues,
): Readonly<Record<string, string>> {
  const mistakes = parts.flatMap((part) => {
    if (part.kind !== 'input') return [];
    const { custom_id } = part.input;
    return [[custom_id, inputProblem(part.input, values[custom_id] ?? null)]];
  });
  return Object.fromEntries(mistakes.filter(([, mistake]) => mistake !== ''));
}
