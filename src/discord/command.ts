import type { Choice } from './choice.ts';
import type { Context } from './context.ts';
import type { OptionsOf, SlashDefinition } from './option-types.ts';
import type { MessageReply, Reply } from './reply.ts';
import type { PressRequest, SlashRequest, SubmitRequest, SuggestRequest } from './request.ts';

/** A command: what Discord shows of it, and what it answers. It never sees how Discord was reached. */
export interface SlashCommand<D extends SlashDefinition = SlashDefinition> {
  /** As it is registered. */
  readonly definition: D;
  run(request: SlashRequest<OptionsOf<D>>, context: Context): Reply | Promise<Reply>;
  /** Values for an option marked `autocomplete`, best first; what is over Discord's 25 is cut. */
  suggest?(
    request: SuggestRequest,
    context: Context,
  ): readonly Choice[] | Promise<readonly Choice[]>;
  /** Buttons and menus whose press id names this command; `null` for one that it doesn't know. */
  press?(request: PressRequest, context: Context): Reply | null | Promise<Reply | null>;
  /** Modals whose id names this command; `null` for one that it doesn't know. */
  submit?(
    request: SubmitRequest,
    context: Context,
  ): MessageReply | null | Promise<MessageReply | null>;
}

/**
 * Writes a command down, its options' types inferred from its definition.
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
  command: SlashCommand<D>,
): SlashCommand<D> {
  return command;
}
