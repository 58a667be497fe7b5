import type { APIMessageComponent, LocaleString } from 'discord-api-types/v10';
import type { OptionValue } from './command/option-types.ts';
import type { PressId } from './custom-id.ts';

/** Where something is asked. */
export interface Whereabouts {
  /** `null` in direct messages. */
  readonly serverId: string | null;
  readonly channelId: string | null;
  /** The channel that a thread belongs to; `null` if it is no thread. */
  readonly parentId: string | null;
}

/** Who asks, and where: common to all kinds of requests, however they reached the bot. */
export interface Asked extends Whereabouts {
  readonly userId: string;
  /** Discord's permission bits of the person in the channel; `0n` in direct messages. */
  readonly permissions: bigint;
  /** The person's language. */
  readonly locale: LocaleString;
  /** The server's language; `null` in direct messages. */
  readonly serverLocale: LocaleString | null;
  /** Whether the server has added the bot; `false` in direct messages, and if only the person has. */
  readonly isServerOurs: boolean;
  /** The most bytes of one file of the answer. */
  readonly maxAttachmentBytes: number;
}

/** A slash command was sent. */
export interface SlashRequest<Options> extends Asked {
  /** Name of the subcommand; `null` for a command without any. */
  readonly subcommand: string | null;
  readonly options: Options;
}

/** A command in a message's menu was used. */
export interface MessageRequest extends Asked {
  readonly target: TargetMessage;
}

/** The message whose menu was used. */
export interface TargetMessage {
  readonly id: string;
  /** Its text, in Markdown; empty if there are only pictures. */
  readonly content: string;
}

/** A person is typing an option that offers suggestions. */
export interface SuggestRequest extends Asked {
  /** Name of the subcommand; `null` for a command without any. */
  readonly subcommand: string | null;
  /** Name of the option that is being typed. */
  readonly option: string;
  /** As typed so far; may be empty. */
  readonly typed: string;
  /** The options that have been filled in so far. */
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** A button was pressed, or something was chosen from a menu. */
export interface PressRequest extends Asked {
  /** What the button or menu says it is for. */
  readonly id: PressId;
  /** What was chosen from a menu; empty for a button. */
  readonly values: readonly string[];
  readonly message: PressedMessage;
}

/** A modal was submitted. */
export interface SubmitRequest extends Asked {
  /** What the modal says it is for. */
  readonly id: PressId;
  /** The values, by the `custom_id` of the input. */
  readonly fields: ReadonlyMap<string, FieldValue>;
  /** The message whose button or menu opened the modal; `null` when a command did. */
  readonly message: PressedMessage | null;
}

/** The value of a text or radio button (`null`: none), of a menu or checkboxes, or of a single checkbox. */
export type FieldValue = string | null | readonly string[] | boolean;

/** The message of a button or menu. Its components carry the state. */
export interface PressedMessage {
  readonly id: string;
  readonly components: readonly APIMessageComponent[];
  /** Whether only one person sees it. */
  readonly isPrivate: boolean;
  /** The person who asked for it; `null` for a post of the bot's own. */
  readonly askedBy: string | null;
  /** The id of the message that was explained through its menu; `null` if it was asked for in another way. */
  readonly targetId: string | null;
}
