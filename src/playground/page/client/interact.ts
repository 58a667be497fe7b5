import type {
  ChooseFromMenu,
  PressButton,
  SubmitModal,
  UseCommand,
  UseMessageCommand,
} from '../../client-api/actions.ts';
import type { ClientError } from '../../client-api.ts';
import type { PendingSource } from '../state/state.ts';

/** What a person does that the bot is told of, without where and how. */
type UserAction = UseCommand | UseMessageCommand | PressButton | ChooseFromMenu | SubmitModal;

/**
 * Tells the bot what a person did. Resolves with `null` when the bot was told, otherwise with the
 * reason.
 */
export type Interact = (source: PendingSource, action: UserAction) => Promise<ClientError | null>;
