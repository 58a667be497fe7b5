import { overview } from '../src/answers/overview.ts';
import { slashCommand } from '../src/discord/command.ts';
import { availability, privateOption } from '../src/discord/common-options.ts';
import { described } from '../src/discord/phrases/described.ts';
import { helpMessage } from '../src/discord/views/help-message.ts';

/** `/help`: what the bot can do, and what the notes hold. */
export const helpCommand = slashCommand({
  definition: {
    name: 'help',
    ...described(({ help }) => help.definition.command),
    ...availability,
    options: [privateOption],
  },

  answersEverywhere: true,

  run(_request, context) {
    const message = helpMessage(overview(context.engine.library), context);
    return { kind: 'message', message, isPrivate: context.isPrivate };
  },
});
