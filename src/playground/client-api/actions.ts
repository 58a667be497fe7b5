/**
 * Something a person does that makes an interaction. `nonce` is chosen by the page, unique in its
 * lifetime, and is repeated in every event about the outcome.
 */
export type ClientAction = (
  | UseCommand
  | UseMessageCommand
  | TypeOption
  | PressButton
  | ChooseFromMenu
  | SubmitModal
) & { readonly nonce: string; readonly channelId: string };

/** Sends a slash command. */
export interface UseCommand {
  readonly kind: 'command';
  readonly commandId: string;
  /** Subcommand group and subcommand, outermost first; empty for a command without subcommands. */
  readonly subcommand: readonly string[];
  readonly options: readonly OptionValue[];
}

/** Uses a command in the menu of a message. */
export interface UseMessageCommand {
  readonly kind: 'message-command';
  readonly commandId: string;
  readonly messageId: string;
}

/** Asks for choices while an option is being typed. */
export interface TypeOption {
  readonly kind: 'autocomplete';
  readonly commandId: string;
  readonly subcommand: readonly string[];
  /** What has been filled in so far, including the focused option, with the text as typed. */
  readonly options: readonly OptionValue[];
  /** Name of the option being typed. */
  readonly focused: string;
}

/** An option that was filled in. Users, channels and roles are given by their id. */
export interface OptionValue {
  readonly name: string;
  readonly value: string | number | boolean;
}

/** Presses a button. */
export interface PressButton {
  readonly kind: 'button';
  readonly messageId: string;
  readonly customId: string;
}

/** Chooses from a menu of any type. */
export interface ChooseFromMenu {
  readonly kind: 'select';
  readonly messageId: string;
  readonly customId: string;
  readonly values: readonly string[];
}

/** Sends a modal that `modal-opened` brought. */
export interface SubmitModal {
  readonly kind: 'modal';
  /** `modalId` of the `modal-opened` event. */
  readonly modalId: string;
  readonly fields: readonly ModalField[];
}

/** A file for a modal; its name is in `?name=`. */
export interface UploadedFile {
  readonly id: string;
}

/** What was entered for one input of a modal. */
export interface ModalField {
  readonly customId: string;
  /**
   * Text of a text input, values of menus and checkbox groups, ids of files, state of a checkbox,
   * choice of a radio group.
   */
  readonly value: string | readonly string[] | boolean | null;
}
