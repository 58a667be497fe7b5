import type { Context } from '../context.ts';
import type { MessageReply, Reply } from '../reply.ts';
import type {
  MessageRequest,
  PressRequest,
  SlashRequest,
  SubmitRequest,
  SuggestRequest,
} from '../request.ts';
import type { Choice } from './choice.ts';
import type {
  CommandDefinition,
  MessageDefinition,
  OptionsOf,
  SlashDefinition,
} from './option-types.ts';

/** What answers the buttons, menus and modals whose id names it. */
export interface Handlers {
  /** Buttons and menus; `null` for one that it doesn't know. */
  press?(request: PressRequest, context: Context): Reply | null | Promise<Reply | null>;
  /** Modals; `null` for one that it doesn't know. */
  submit?(
    request: SubmitRequest,
    context: Context,
  ): MessageReply | null | Promise<MessageReply | null>;
}

/** A slash command as it is written down. Ids of its buttons have its name. */
export interface WrittenSlashCommand<D extends SlashDefinition = SlashDefinition> extends Handlers {
  /** As it is registered. */
  readonly definition: D;
  /** Only the person sees what it answers, whatever they chose. */
  readonly isPrivate?: true;
  /**
   * It asks Discord before it answers, which may take longer than the 3 seconds that Discord waits for
   * an answer: the person alone sees at once that it is at work.
   */
  readonly takesItsTime?: true;
  /** Answers in every channel, also where the server wants no questions. */
  readonly answersEverywhere?: true;
  run(request: SlashRequest<OptionsOf<D>>, context: Context): Reply | Promise<Reply>;
  /** Values for an option marked `autocomplete`, best first; what is over Discord's 25 is cut. */
  suggest?(
    request: SuggestRequest,
    context: Context,
  ): readonly Choice[] | Promise<readonly Choice[]>;
}

/** A command that is typed. It never sees how Discord was reached. */
export interface SlashCommand<D extends SlashDefinition = SlashDefinition>
  extends WrittenSlashCommand<D> {
  readonly kind: 'slash';
}

/** A command in the menu of a message. */
export interface MessageCommand extends Handlers {
  readonly kind: 'message';
  /** As it is registered: its name is what people read. */
  readonly definition: MessageDefinition;
  /** What ids of its buttons have in the place of a command's name. */
  readonly key: string;
  run(request: MessageRequest, context: Context): Reply | Promise<Reply>;
}

/** Buttons that belong to no command, for they stand under the answers of any. */
export interface CommonButtons extends Handlers {
  readonly kind: 'buttons';
  /** What their ids have in the place of a command's name. */
  readonly key: string;
}

/** All that can be asked for or pressed: what Discord shows of it, and what it answers. */
export type Command = SlashCommand | MessageCommand | CommonButtons;

/**
 * Writes a slash command down, its options' types inferred from its definition.
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

/** What is registered of commands. */
export function definitionsOf(commands: readonly Command[]): readonly CommandDefinition[] {
  return commands.flatMap((command) => (command.kind === 'buttons' ? [] : [command.definition]));
}
