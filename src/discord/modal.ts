import type { APIComponentInLabel } from 'discord-api-types/v10';
import type { PressId } from './custom-id.ts';

/** A window that a person fills in. Submitting it sends a submit request to the command that its id names. */
export interface Modal {
  readonly id: PressId;
  /** Plain text; a long one is cut. */
  readonly title: string;
  /** One to five. */
  readonly fields: readonly ModalField[];
}

/** An input of a modal, with its label. */
export interface ModalField {
  /** Plain text; a long one is cut. */
  readonly label: string;
  /** Small print below the label; may be empty. A long one is cut. */
  readonly description: string;
  /** The input. Its `custom_id` is the name under which the command gets the value. */
  readonly input: APIComponentInLabel;
}
