import type { Context } from '../context.ts';
import type { MessageReply, Reply } from '../reply.ts';
import type {
  MessageRequest,
  PressRequest,
  SlashRequest,
  SubmitRequest,
  SuggestRequest,
} from '../request.ts';
import type {
  CommandDefinition,
  MessageDefinition,
  OptionsOf,
  SlashDefinition,
} from './option-types.ts';

/** Answers the buttons, menus and modals whose id names it. */
export interface Handlers {
  /** Buttons and menus; `null` for an unknown one. */
  press?(request: PressRequest, context: Context): Reply | null | Promise<Reply | null>;
  /** Modals; `null` for an unknown one. */
  submit?(
    request: SubmitRequest,
    context: Context,
  ): MessageReply | null | Promise<MessageReply | null>;
}

/**
 * A suggestion of autocomplete: a text that is also the option's value, or a text to show and a value for the
 * command. Discord: at most 100 characters each.
 */
export type Choice = string | { readonly name: string; readonly value: string };

/** Suggests values for an option marked `autocomplete`, best first; those after Discord's 25 are cut. */
export type Suggest = (
  request: SuggestRequest,
  context: Context,
) => readonly Choice[] | Promise<readonly Choice[]>;

/** A slash command as it is written in `commands/`. The ids of its buttons begin with its name. */
export interface WrittenSlashCommand<D extends SlashDefinition = SlashDefinition> extends Handlers {
  /** As it is registered. */
  readonly definition: D;
  /** Answers are always private, whatever the person chose. */
  readonly isPrivate?: true;
  /**
   * Answering may take longer than Discord's 3 seconds, because it asks Discord itself first. The person is shown at
   * once, privately, that the bot is working.
   */
  readonly takesItsTime?: true;
  /** Answers in every channel, even where the server allows no questions. */
  readonly answersEverywhere?: true;
  run(request: SlashRequest<OptionsOf<D>>, context: Context): Reply | Promise<Reply>;
  readonly suggest?: Suggest;
}

/** A slash command. It does not know how it was received from Discord. */
export interface SlashCommand<D extends SlashDefinition = SlashDefinition>
  extends WrittenSlashCommand<D> {
  readonly kind: 'slash';
}

/** A command in the menu of a message. */
export interface MessageCommand extends Handlers {
  readonly kind: 'message';
  /** As it is registered: its name is what people read. */
  readonly definition: MessageDefinition;
  /** What its buttons' ids have instead of a command's name. */
  readonly key: string;
  run(request: MessageRequest, context: Context): Reply | Promise<Reply>;
}

/** Buttons that belong to no command, because they are on answers of any. */
export interface CommonButtons extends Handlers {
  readonly kind: 'buttons';
  /** What their ids have instead of a command's name. */
  readonly key: string;
}

/** Everything that people can use. */
export type Command = SlashCommand | MessageCommand | CommonButtons;

/**
 * Defines a slash command, with the types of its options inferred from its definition.
 *
 * @example
 * export const echo = slashCommand({
 *   definition: {
 *     name: 'echo',
 *     description: 'Say it again',
 *     options: [{ type: ApplicationCommandOptionType.String, name: 'text', description: 'What', required: true }],
 *   },
 *   run: ({ options }) => say(options.text), // options.text is a string
 * });
 */
export function slashCommand<const D extends SlashDefinition>(
  written: WrittenSlashCommand<D>,
): SlashCommand<D> {
  return { kind: 'slash', ...written };
}

/** The definitions to register with Discord. */
export function definitionsOf(commands: readonly Command[]): readonly CommandDefinition[] {
  return commands.flatMap((command) => (command.kind === 'buttons' ? [] : [command.definition]));
}
