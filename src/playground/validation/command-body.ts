import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  Locale,
} from 'discord-api-types/v10';
import * as z from 'zod';
import { list, oneOfTypes, snowflake, text, whole } from './fields.ts';

/** Discord: names of slash commands and options. In lower case, in scripts that have cases. */
const commandName = text(1, 32).superRefine((name, context) => {
  const isValid = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u.test(name);
  if (isValid && name === name.toLowerCase()) return;
  context.addIssue({
    code: 'custom',
    input: name,
    params: { code: 'APPLICATION_COMMAND_INVALID_NAME' },
    message: 'Command name is invalid',
  });
});

const locale = z.enum(Locale);

const localizedNames = z.partialRecord(locale, commandName).nullish();
const localizedTexts = z.partialRecord(locale, text(1, 100)).nullish();

const described = {
  name: commandName,
  name_localizations: localizedNames,
  description: text(1, 100),
  description_localizations: localizedTexts,
};

function choiceOf<Value extends z.ZodType>(value: Value) {
  return z.object({ name: text(1, 100), name_localizations: localizedTexts, value });
}

const required = z.boolean().nullish();
const autocomplete = z.boolean().nullish();

const stringOption = z.object({
  type: z.literal(ApplicationCommandOptionType.String),
  ...described,
  required,
  autocomplete,
  choices: list(choiceOf(text(0, 6000)), 0, 25).nullish(),
  min_length: whole(0, 6000).nullish(),
  max_length: whole(1, 6000).nullish(),
});

const numberFields = {
  ...described,
  required,
  autocomplete,
  choices: list(choiceOf(z.number()), 0, 25).nullish(),
  min_value: z.number().nullish(),
  max_value: z.number().nullish(),
};

const integerOption = z.object({
  type: z.literal(ApplicationCommandOptionType.Integer),
  ...numberFields,
});
const numberOption = z.object({
  type: z.literal(ApplicationCommandOptionType.Number),
  ...numberFields,
});

/** An option without limits or choices. */
function plainOption<Type extends ApplicationCommandOptionType>(type: Type) {
  return z.object({ type: z.literal(type), ...described, required });
}

const guildChannelType = z.literal([
  ChannelType.GuildText,
  ChannelType.GuildVoice,
  ChannelType.GuildCategory,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.GuildStageVoice,
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
]);

const channelOption = z.object({
  type: z.literal(ApplicationCommandOptionType.Channel),
  ...described,
  required,
  channel_types: z.array(guildChannelType).nullish(),
});

const valueOptions = [
  stringOption,
  integerOption,
  numberOption,
  plainOption(ApplicationCommandOptionType.Boolean),
  plainOption(ApplicationCommandOptionType.User),
  plainOption(ApplicationCommandOptionType.Role),
  plainOption(ApplicationCommandOptionType.Mentionable),
  channelOption,
  plainOption(ApplicationCommandOptionType.Attachment),
] as const;

const subcommand = z.object({
  type: z.literal(ApplicationCommandOptionType.Subcommand),
  ...described,
  options: list(oneOfTypes(valueOptions), 0, 25).nullish(),
});

const subcommandGroup = z.object({
  type: z.literal(ApplicationCommandOptionType.SubcommandGroup),
  ...described,
  options: list(oneOfTypes([subcommand]), 0, 25).nullish(),
});

const everywhere = {
  default_member_permissions: z
    .union([z.string().regex(/^\d+$/), z.int().min(0).transform(String)])
    .nullish(),
  dm_permission: z.boolean().nullish(),
  contexts: z.array(whole(0, 2)).min(1).nullish(),
  integration_types: z.array(whole(0, 1)).min(1).nullish(),
  nsfw: z.boolean().nullish(),
  id: snowflake.nullish(),
};

/** A slash command as registered by a bot. */
export const slashCommand = z.object({
  type: z.literal(ApplicationCommandType.ChatInput).nullish(),
  ...described,
  ...everywhere,
  options: list(oneOfTypes([...valueOptions, subcommand, subcommandGroup]), 0, 25).nullish(),
});

/** A command in the menu of a message or person. */
export const contextCommand = z.object({
  type: z.literal([ApplicationCommandType.User, ApplicationCommandType.Message]),
  name: text(1, 32),
  name_localizations: z.partialRecord(locale, text(1, 32)).nullish(),
  description: z.literal('').nullish(),
  ...everywhere,
});

/** A command's definition, checked. */
export type CommandBody = z.infer<typeof slashCommand> | z.infer<typeof contextCommand>;
/** An option of a command or subcommand. */
export type CommandOption = NonNullable<z.infer<typeof slashCommand>['options']>[number];
