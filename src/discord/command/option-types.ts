import type {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

/** A slash command as it is registered: plain data. */
export type SlashDefinition = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** A command in the menu of a message as it is registered: plain data. */
export type MessageDefinition = RESTPostAPIContextMenuApplicationCommandsJSONBody & {
  readonly type: ApplicationCommandType.Message;
};

/** Any command as it is registered. */
export type CommandDefinition = SlashDefinition | MessageDefinition;

/** The value of an option; for a user, channel, role or attachment, its id. */
export type OptionValue = string | number | boolean;

/** A value for each kind of option. */
export interface OptionValueByType {
  readonly [ApplicationCommandOptionType.String]: string;
  readonly [ApplicationCommandOptionType.Integer]: number;
  readonly [ApplicationCommandOptionType.Number]: number;
  readonly [ApplicationCommandOptionType.Boolean]: boolean;
  readonly [ApplicationCommandOptionType.User]: string;
  readonly [ApplicationCommandOptionType.Channel]: string;
  readonly [ApplicationCommandOptionType.Role]: string;
  readonly [ApplicationCommandOptionType.Mentionable]: string;
  readonly [ApplicationCommandOptionType.Attachment]: string;
}

type OptionsIn<D> = D extends { readonly options: readonly (infer O)[] } ? O : never;

type ValueOf<O> = O extends { readonly choices: readonly { readonly value: infer V }[] }
  ? V
  : O extends { readonly type: infer T extends keyof OptionValueByType }
    ? OptionValueByType[T]
    : never;

/**
 * The options that a definition declares, by name: `{ topic: string; private: boolean | undefined }`. Options that
 * are not `required` may be `undefined`; the type of an option with `choices` is their values.
 */
export type OptionsOf<D> = {
  readonly [O in OptionsIn<D> as O extends { readonly name: infer N extends string }
    ? N
    : never]: O extends { readonly required: true } ? ValueOf<O> : ValueOf<O> | undefined;
};
