import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

/** The commands of the tiny bot. Each shows one feature of the page. */
export const TINY_COMMANDS: RESTPutAPIApplicationCommandsJSONBody = [
  {
    name: 'echo',
    description: 'Says a fruit',
    description_localizations: { fr: 'Dit un fruit' },
    options: [
      {
        name: 'fruit',
        type: ApplicationCommandOptionType.String,
        description: 'Which fruit',
        description_localizations: { fr: 'Quel fruit' },
        required: true,
        autocomplete: true,
        min_length: 2,
      },
      {
        name: 'times',
        type: ApplicationCommandOptionType.Integer,
        description: 'How often',
        min_value: 1,
        max_value: 3,
      },
      {
        name: 'private',
        type: ApplicationCommandOptionType.Boolean,
        description: 'Only for you',
      },
    ],
  },
  {
    name: 'choose',
    description: 'Takes everything that can be chosen',
    options: [
      {
        name: 'user',
        type: ApplicationCommandOptionType.User,
        description: 'Somebody',
        required: true,
      },
      {
        name: 'size',
        type: ApplicationCommandOptionType.String,
        description: 'How large',
        required: true,
        choices: [
          { name: 'Small', value: 's' },
          { name: 'Large', value: 'l' },
        ],
      },
      { name: 'channel', type: ApplicationCommandOptionType.Channel, description: 'Somewhere' },
      { name: 'role', type: ApplicationCommandOptionType.Role, description: 'Some people' },
    ],
  },
  {
    name: 'set',
    description: 'Settings',
    options: [
      {
        name: 'colour',
        type: ApplicationCommandOptionType.Subcommand,
        description: 'Sets the colour',
        options: [
          {
            name: 'name',
            type: ApplicationCommandOptionType.String,
            description: 'Of the colour',
            required: true,
          },
        ],
      },
      {
        name: 'nothing',
        type: ApplicationCommandOptionType.Subcommand,
        description: 'Sets nothing',
      },
    ],
  },
  { name: 'panel', description: 'Buttons, menus and a form' },
  { name: 'form', description: 'A form at once' },
  { name: 'showcase', description: 'Everything that a message can show' },
  { name: 'hostile', description: 'Text that would like to be code' },
  { name: 'slow', description: 'Thinks until it is told to answer' },
  { name: 'silent', description: 'Never answers' },
  { name: 'Quote this', type: ApplicationCommandType.Message },
];
