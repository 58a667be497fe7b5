import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord-api-types/v10';
import { formatCustomId } from '../custom-id.ts';
import {
  MAX_LABEL_CHARACTERS,
  MAX_LABEL_DESCRIPTION_CHARACTERS,
  MAX_MODAL_TITLE_CHARACTERS,
} from '../limits.ts';
import type { Modal } from '../modal.ts';
import { clip } from '../views/shown.ts';

/** A modal as Discord expects it. */
export function modalData({ id, title, fields }: Modal): APIModalInteractionResponseCallbackData {
  return {
    custom_id: formatCustomId(id),
    title: clip(title, MAX_MODAL_TITLE_CHARACTERS),
    components: fields.map(({ label, description, input }) => ({
      type: ComponentType.Label,
      label: clip(label, MAX_LABEL_CHARACTERS),
      ...(description === ''
        ? {}
        : { description: clip(description, MAX_LABEL_DESCRIPTION_CHARACTERS) }),
      component: input,
    })),
  };
}
