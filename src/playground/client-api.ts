/**
 * What the chat page and the playground say to each other: JSON over HTTP, and events over one
 * `text/event-stream`. Only types live here, so that the page can import them without any code.
 *
 * Every path is below `/client` and takes `?user=ID`: the person whose eyes the page looks through.
 *
 * | request                               | body                 | answer                          |
 * |---------------------------------------|----------------------|---------------------------------|
 * | `GET /client/world`                   |                      | {@link ClientWorld}             |
 * | `GET /client/events`                  |                      | stream of {@link ClientEvents}  |
 * | `GET /client/channels/:id/messages`   |                      | {@link MessageHistory}          |
 * | `POST /client/channels/:id/messages`  | {@link SendMessage}  | `APIMessage`                    |
 * | `PATCH /client/messages/:id`          | {@link EditMessage}  | `APIMessage`                    |
 * | `DELETE /client/messages/:id`         |                      | 204; dismisses a private answer |
 * | `GET /client/messages/:id/payload`    |                      | {@link MessagePayload}          |
 * | `POST /client/interactions`           | {@link ClientAction} | 204; the outcome is an event    |
 * | `POST /client/files`                  | a file's bytes       | {@link UploadedFile}            |
 * | `PUT /client/clock`                   | {@link MoveClock}    | {@link ClockState}              |
 *
 * An answer with status 4xx has a {@link ClientError} as its body.
 */
import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIUser,
  ChannelType,
} from 'discord-api-types/v10';

/** All that the page shows besides messages, as one user sees it. */
export interface ClientWorld {
  /** Whose eyes: the user of `?user=`, or the first one when the request names nobody. */
  readonly me: ClientUser;
  /** Everybody whom the page can switch to (the bot is not among them). */
  readonly users: readonly ClientUser[];
  readonly bot: ClientBot;
  /** Where `me` is a member. */
  readonly servers: readonly ClientServer[];
  /** Channels and threads that `me` may see, direct messages with the bot included. */
  readonly channels: readonly ClientChannel[];
  /** What the bot has registered; each command only where `me` may use it ({@link ClientCommand}). */
  readonly commands: readonly ClientCommand[];
  readonly clock: ClockState;
  /** Can the page move the clock ahead? */
  readonly mayMoveClock: boolean;
}

/** A person in the playground. */
export interface ClientUser {
  readonly id: string;
  /** The unique name, as after `@`. */
  readonly username: string;
  /** The name that is shown. */
  readonly displayName: string;
  /** Discord's code of the person's language: `en-US`, `fr`. */
  readonly locale: string;
  /** One line on who this is, for the switcher: `Manager of Cloud Study`. */
  readonly about: string;
}

/** The bot, as a member sees it. */
export interface ClientBot {
  readonly user: APIUser;
  readonly applicationId: string;
  readonly presence: BotPresence;
}

/** Is the bot connected to the gateway? `starting` until it was for the first time. */
export type BotPresence = 'starting' | 'online' | 'offline';

/** A server (a guild, in Discord's API). */
export interface ClientServer {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly roles: readonly ClientRole[];
  readonly members: readonly ClientMember[];
}

/** A role, for mentions and role menus. */
export interface ClientRole {
  readonly id: string;
  readonly name: string;
  /** 0xRRGGBB; 0 for no colour. */
  readonly color: number;
}

/** A member of a server, for mentions and user menus. The bot is among them. */
export interface ClientMember {
  readonly userId: string;
  readonly displayName: string;
  readonly roleIds: readonly string[];
}

/** A channel, a thread, or a direct message with the bot. */
export interface ClientChannel {
  readonly id: string;
  readonly name: string;
  readonly type: ChannelType;
  /** Empty for a direct message. */
  readonly serverId?: string;
  /** The channel that a thread belongs to, or the category of a channel. */
  readonly parentId?: string;
  readonly topic?: string;
  readonly position: number;
  /** May `me` write messages here? */
  readonly maySend: boolean;
}

/** A registered command and the channels where `me` may use it. */
export interface ClientCommand {
  readonly command: APIApplicationCommand;
  readonly channelIds: readonly string[];
}

/** The playground's time, which may differ from the machine's. */
export interface ClockState {
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Moves the clock forward: to a moment, or by a span. It never goes back. */
export type MoveClock = { readonly to: number } | { readonly byMs: number };

/**
 * A page of a channel's messages, oldest first: the newest 50, or the 50 before `?before=ID`.
 * Private answers to `me` are among them. A message that is still being thought about has
 * `MessageFlags.Loading` (1 << 7), a private one `MessageFlags.Ephemeral` (1 << 6).
 */
export interface MessageHistory {
  readonly messages: readonly APIMessage[];
  readonly hasOlder: boolean;
}

/** A plain message that a person writes. */
export interface SendMessage {
  readonly content: string;
  /** The message that this one replies to. */
  readonly replyTo?: string;
}

/** A person's new words for a message of their own. */
export interface EditMessage {
  readonly content: string;
}

/** What the bot sent for a message, and what of Discord's limits it spends. */
export interface MessagePayload {
  /** The message as Discord's API shows it. */
  readonly message: APIMessage;
  /** The bot's requests that made the message what it is, oldest first. Empty for a person's message. */
  readonly requests: readonly {
    readonly method: string;
    readonly path: string;
    readonly body: unknown;
    /** Milliseconds since 1970. */
    readonly at: number;
  }[];
  readonly limits: readonly LimitUse[];
}

/** How much of a limit a message uses: components 7 of 40, characters 812 of 4,000. */
export interface LimitUse {
  readonly name: 'components' | 'characters';
  readonly used: number;
  readonly max: number;
}

/**
 * Something a person does that makes an interaction. `nonce` is chosen by the page, unique in its
 * life, and comes back in every event that tells the outcome.
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
  /** Subcommand group and subcommand, outermost first; empty for a command without. */
  readonly subcommand: readonly string[];
  readonly options: readonly OptionValue[];
}

/** Uses a command of the menu on a message, or of the menu on a person. */
export interface UseMessageCommand {
  readonly kind: 'context-command';
  readonly commandId: string;
  readonly targetId: string;
}

/** Asks for choices while an option is typed. */
export interface TypeOption {
  readonly kind: 'autocomplete';
  readonly commandId: string;
  readonly subcommand: readonly string[];
  /** What is filled in so far, the focused option included, with the text as typed. */
  readonly options: readonly OptionValue[];
  /** Name of the option that is being typed. */
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

/** A file for a modal, whose name stands in `?name=`. */
export interface UploadedFile {
  readonly id: string;
}

/** What was entered for one input of a modal. */
export interface ModalField {
  readonly customId: string;
  /**
   * Text of a text input, values of menus and checkbox groups, ids of files, state of a checkbox, choice
   * of a radio group.
   */
  readonly value: string | readonly string[] | boolean | null;
}

/** What happened at the same time, such as an answer and the end of waiting for it. Never empty. */
export type ClientEvents = readonly ClientEvent[];

/** Something that happened and that this user may see. */
export type ClientEvent =
  | { readonly kind: 'message-created'; readonly message: APIMessage }
  | { readonly kind: 'message-updated'; readonly message: APIMessage }
  | {
      readonly kind: 'message-deleted';
      readonly channelId: string;
      readonly messageId: string;
    }
  /** The bot answered in time: stop showing that the button or command is on its way. */
  | { readonly kind: 'interaction-answered'; readonly nonce: string }
  /** Nothing valid came within 3 seconds: "The application did not respond". */
  | { readonly kind: 'interaction-failed'; readonly nonce: string }
  | {
      readonly kind: 'modal-opened';
      readonly nonce: string;
      readonly modalId: string;
      readonly modal: APIModalInteractionResponseCallbackData;
    }
  | {
      readonly kind: 'choices';
      readonly nonce: string;
      readonly choices: readonly APIApplicationCommandOptionChoice[];
    }
  | { readonly kind: 'typing'; readonly channelId: string; readonly userId: string }
  /** Servers, channels, commands or the bot's presence changed: the world is sent again, whole. */
  | { readonly kind: 'world-changed'; readonly world: ClientWorld }
  | { readonly kind: 'clock-moved'; readonly clock: ClockState };

/** Why a request of the page was refused. */
export interface ClientError {
  /** A sentence for the person. */
  readonly message: string;
  /** What is wrong with single options of a command or fields of a modal, by name. */
  readonly fields?: Readonly<Record<string, string>>;
}
