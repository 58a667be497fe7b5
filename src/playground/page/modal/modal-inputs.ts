import type {
  APIComponentInLabel,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { ModalField } from '../../client-api/actions.ts';
import { COMPONENT } from '../../discord-numbers.ts';
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
  const mistakes: Record<string, string> = {};
  for (const part of parts) {
    if (part.kind !== 'input') continue;
    const mistake = mistakeIn(part.input, values[part.input.custom_id] ?? null);
    if (mistake !== null) mistakes[part.input.custom_id] = mistake;
  }
  return mistakes;
}

function mistakeIn(input: APIComponentInLabel, value: ModalField['value']): string | null {
  if (input.type === COMPONENT.checkbox) return null;

  const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  if (isEmpty) return input.required === false ? null : 'This field is required.';
  if (input.type === COMPONENT.textInput && typeof value === 'string') {
    return lengthMistake(value, input.min_length ?? 0, input.max_length ?? 4000);
  }
  if ('min_values' in input && Array.isArray(value) && value.length < (input.min_values ?? 1)) {
    return `Choose at least ${input.min_values}.`;
  }
  return null;
}

function lengthMistake(text: string, min: number, max: number): string | null {
  if (text.length < min) return `Must be ${min} or more in length.`;
  if (text.length > max) return `Must be ${max} or fewer in length.`;
  return null;
}
