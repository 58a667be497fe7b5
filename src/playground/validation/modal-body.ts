import { ComponentType } from 'discord-api-types/v10';
import * as z from 'zod';
import { componentId, customId, list, oneOfTypes, text, whole } from './fields.ts';
import { type Issue, issueIf, repeats } from './issue.ts';

const textInput = z.object({
  type: z.literal(ComponentType.TextInput),
  id: componentId,
  custom_id: customId,
  style: whole(1, 2),
  min_length: whole(0, 4000).nullish(),
  max_length: whole(1, 4000).nullish(),
  required: z.boolean().nullish(),
  value: text(0, 4000).nullish(),
  placeholder: text(0, 100).nullish(),
});

const label = z.object({
  type: z.literal(ComponentType.Label),
  id: componentId,
  label: text(1, 45),
  description: text(1, 100).nullish(),
  component: oneOfTypes([textInput]),
});

/** A modal: a window with up to five inputs, each with its label. */
export const modalBody = z.object({
  custom_id: customId,
  title: text(1, 45),
  components: list(oneOfTypes([label]), 1, 5),
});

/** A modal, checked. */
export type ModalBody = z.infer<typeof modalBody>;
/** An input of a modal. */
export type ModalInput = z.infer<typeof textInput>;

/** The inputs of a modal in reading order. */
export function modalInputs(modal: ModalBody): readonly ModalInput[] {
  return modal.components.map(({ component }) => component);
}

/** The rules within and between a modal's inputs. */
export function modalIssues(modal: ModalBody): readonly Issue[] {
  const inputs = modalInputs(modal);
  const repeated = repeats(inputs.map((input) => input.custom_id));
  return inputs.flatMap((input, index) => [
    ...issueIf(repeated.includes(index), {
      path: ['components', index, 'component', 'custom_id'],
      code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
      message: 'Component custom id cannot be duplicated',
    }),
    ...issueIf((input.min_length ?? 0) > (input.max_length ?? 4000), {
      path: ['components', index, 'component', 'max_length'],
      code: 'TEXT_INPUT_COMPONENT_MAX_LENGTH_TOO_SMALL',
      message: 'max_length must be at least min_length',
    }),
  ]);
}
