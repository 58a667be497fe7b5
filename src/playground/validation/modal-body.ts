import { ComponentType } from 'discord-api-types/v10';
import * as z from 'zod';
import { componentId, customId, list, oneOfTypes, text, whole } from './fields.ts';
import { type Issue, issueIf, repeats } from './issue.ts';
import { selects, textDisplay } from './message-components.ts';
import { selectIssues } from './select-rules.ts';

const textInput = z.object({
  type: z.literal(ComponentType.TextInput),
  id: componentId,
  custom_id: customId,
  style: whole(1, 2),
  label: text(1, 45).nullish(),
  min_length: whole(0, 4000).nullish(),
  max_length: whole(1, 4000).nullish(),
  required: z.boolean().nullish(),
  value: text(0, 4000).nullish(),
  placeholder: text(0, 100).nullish(),
});

const choice = z.object({
  label: text(1, 100),
  value: text(1, 100),
  description: text(0, 100).nullish(),
  default: z.boolean().nullish(),
});

const radioGroup = z.object({
  type: z.literal(ComponentType.RadioGroup),
  id: componentId,
  custom_id: customId,
  required: z.boolean().nullish(),
  options: list(choice, 2, 10),
});

const checkboxGroup = z.object({
  type: z.literal(ComponentType.CheckboxGroup),
  id: componentId,
  custom_id: customId,
  min_values: whole(0, 10).nullish(),
  max_values: whole(1, 10).nullish(),
  required: z.boolean().nullish(),
  options: list(choice, 1, 10),
});

const checkbox = z.object({
  type: z.literal(ComponentType.Checkbox),
  id: componentId,
  custom_id: customId,
  default: z.boolean().nullish(),
});

const fileUpload = z.object({
  type: z.literal(ComponentType.FileUpload),
  id: componentId,
  custom_id: customId,
  min_values: whole(0, 10).nullish(),
  max_values: whole(1, 10).nullish(),
  required: z.boolean().nullish(),
  file_types: z
    .array(z.union([z.enum(['image', 'video', 'audio']), z.templateLiteral(['.', z.string()])]))
    .max(10)
    .nullish(),
});

const inputs = [textInput, ...selects, fileUpload, radioGroup, checkboxGroup, checkbox] as const;

const label = z.object({
  type: z.literal(ComponentType.Label),
  id: componentId,
  label: text(1, 45),
  description: text(1, 100).nullish(),
  component: oneOfTypes(inputs),
});

const inputRow = z.object({
  type: z.literal(ComponentType.ActionRow),
  id: componentId,
  components: list(textInput, 1, 1),
});

/** A modal: a window with up to five inputs. */
export const modalBody = z.object({
  custom_id: customId,
  title: text(1, 45),
  components: list(oneOfTypes([label, inputRow, textDisplay]), 1, 5),
});

/** A modal, checked. */
export type ModalBody = z.infer<typeof modalBody>;
/** An input of a modal. */
export type ModalInput = z.infer<typeof label>['component'];

/** An input and where it is. */
interface PlacedInput {
  readonly input: ModalInput;
  readonly path: Issue['path'];
}

/** The inputs of a modal in reading order. */
export function modalInputs(modal: ModalBody): readonly PlacedInput[] {
  return modal.components.flatMap((component, index): readonly PlacedInput[] => {
    switch (component.type) {
      case ComponentType.ActionRow:
        return component.components.map((input, column) => ({
          input,
          path: ['components', index, 'components', column],
        }));
      case ComponentType.Label:
        return [{ input: component.component, path: ['components', index, 'component'] }];
      default:
        return [];
    }
  });
}

/** The rules within and between a modal's inputs. */
export function modalIssues(modal: ModalBody): readonly Issue[] {
  const inputs = modalInputs(modal);
  const repeated = repeats(inputs.map(({ input }) => input.custom_id));
  return inputs.flatMap(({ input, path }, index) => [
    ...issueIf(repeated.includes(index), {
      path: [...path, 'custom_id'],
      code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
      message: 'Component custom id cannot be duplicated',
    }),
    ...inputIssues(input, path),
  ]);
}

function inputIssues(input: ModalInput, path: Issue['path']): readonly Issue[] {
  switch (input.type) {
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return selectIssues(input, path);
    case ComponentType.TextInput:
      return issueIf((input.min_length ?? 0) > (input.max_length ?? 4000), {
        path: [...path, 'max_length'],
        code: 'TEXT_INPUT_COMPONENT_MAX_LENGTH_TOO_SMALL',
        message: 'max_length must be at least min_length',
      });
    default:
      return [];
  }
}
