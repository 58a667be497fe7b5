import {
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  ButtonStyle,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';

/** Text that breaks out of HTML, attributes and Markdown wherever they are built carelessly. */
export const HOSTILE = `</script><img src=x onerror="document.title='broken'"><svg onload=1>'"`;

/** A container around a text. */
export function box(content: string, accent = 0x5865f2): APIMessageTopLevelComponent {
  return {
    type: ComponentType.Container,
    accent_color: accent,
    components: [{ type: ComponentType.TextDisplay, content }],
  };
}

/** Buttons, menus and a form; `presses` is what the counter shows. */
export function panel(presses: number): readonly APIMessageTopLevelComponent[] {
  return [
    {
      type: ComponentType.Container,
      components: [
        { type: ComponentType.TextDisplay, content: `Pressed ${presses} times` },
        {
          type: ComponentType.ActionRow,
          components: [
            button('Press', `press:${presses}`, ButtonStyle.Primary),
            button('Form', 'form', ButtonStyle.Success),
            button('Whisper', 'whisper', ButtonStyle.Secondary),
            button('Finish', 'finish', ButtonStyle.Danger),
            { ...button('Off', 'off', ButtonStyle.Secondary), disabled: true },
          ],
        },
        {
          type: ComponentType.ActionRow,
          components: [
            ...(presses === 0
              ? []
              : [button('Take', `press:${presses - 2}:take`, ButtonStyle.Secondary)]),
            button('Add', `press:${presses}:add`, ButtonStyle.Secondary),
            button('Broken', 'broken', ButtonStyle.Danger),
            button('Upload', 'upload', ButtonStyle.Secondary),
          ],
        },
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.StringSelect,
              custom_id: 'one',
              placeholder: 'Choose a planet',
              options: [
                'Mercury',
                'Venus',
                'Earth',
                'Mars',
                'Jupiter',
                'Saturn',
                'Uranus',
                'Neptune',
              ].map((label) => ({ label, value: label.toLowerCase(), description: 'A planet' })),
            },
          ],
        },
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.UserSelect,
              custom_id: 'several',
              placeholder: 'Choose people',
              min_values: 1,
              max_values: 3,
            },
          ],
        },
      ],
    },
  ];
}

function button(
  label: string,
  customId: string,
  style: Exclude<ButtonStyle, ButtonStyle.Link | ButtonStyle.Premium>,
) {
  return { type: ComponentType.Button, label, custom_id: customId, style } as const;
}

/** A form with an input of every kind. */
export const FORM: APIModalInteractionResponseCallbackData = {
  custom_id: 'form',
  title: 'A form',
  components: [
    { type: ComponentType.TextDisplay, content: 'Please fill in **everything**.' },
    {
      type: ComponentType.Label,
      label: 'Name',
      description: 'As it is written',
      component: {
        type: ComponentType.TextInput,
        custom_id: 'name',
        style: TextInputStyle.Short,
        min_length: 3,
        max_length: 40,
      },
    },
    {
      type: ComponentType.Label,
      label: 'Story',
      component: {
        type: ComponentType.TextInput,
        custom_id: 'story',
        style: TextInputStyle.Paragraph,
        required: false,
      },
    },
    {
      type: ComponentType.Label,
      label: 'Planet',
      component: {
        type: ComponentType.StringSelect,
        custom_id: 'planet',
        options: [
          { label: 'Mars', value: 'mars' },
          { label: 'Venus', value: 'venus' },
        ],
      },
    },
    {
      type: ComponentType.Label,
      label: 'Level',
      component: {
        type: ComponentType.RadioGroup,
        custom_id: 'level',
        options: [
          { label: 'Easy', value: 'easy', description: 'To start with' },
          { label: 'Hard', value: 'hard' },
        ],
      },
    },
  ],
};

/** A form that asks for files. */
export const UPLOAD: APIModalInteractionResponseCallbackData = {
  custom_id: 'upload',
  title: 'Your files',
  components: [
    {
      type: ComponentType.Label,
      label: 'Notes',
      component: { type: ComponentType.FileUpload, custom_id: 'files', max_values: 2 },
    },
    {
      type: ComponentType.Label,
      label: 'About',
      component: {
        type: ComponentType.TextInput,
        custom_id: 'about',
        style: TextInputStyle.Short,
        required: false,
      },
    },
  ],
};

const SHOWN_MARKDOWN = `# First heading
## Second heading
### Third heading
-# Small print
**bold** *italic* __underlined__ ~~struck~~ ||hidden|| \`code\`
- a list
  - in a list
1. numbered
> quoted
\`\`\`ts
const minutes = 15; // at most
\`\`\`
[masked](https://example.com/masked) https://example.com/bare <t:1700000000:D> @everyone`;

/** Everything that a message with components can show. The images are attachments. */
export const SHOWCASE: readonly APIMessageTopLevelComponent[] = [
  {
    type: ComponentType.Container,
    accent_color: 0xf0b232,
    components: [
      { type: ComponentType.TextDisplay, content: SHOWN_MARKDOWN },
      { type: ComponentType.Separator, divider: true },
      {
        type: ComponentType.Section,
        components: [{ type: ComponentType.TextDisplay, content: 'Beside a picture' }],
        accessory: {
          type: ComponentType.Thumbnail,
          media: { url: 'attachment://dot.png' },
          description: 'A small dot',
        },
      },
      {
        type: ComponentType.MediaGallery,
        items: [
          { media: { url: 'attachment://dot.png' }, description: 'A dot' },
          { media: { url: 'attachment://dot.png' }, spoiler: true },
        ],
      },
      { type: ComponentType.File, file: { url: 'attachment://words.txt' } },
      {
        type: ComponentType.Section,
        components: [{ type: ComponentType.TextDisplay, content: 'Beside a link' }],
        accessory: {
          type: ComponentType.Button,
          style: ButtonStyle.Link,
          label: 'Read more',
          url: 'https://example.com/more',
        },
      },
    ],
  },
];

/** Hostile text in every place that shows text. */
export const HOSTILE_MESSAGE: readonly APIMessageTopLevelComponent[] = [
  {
    type: ComponentType.Container,
    components: [
      { type: ComponentType.TextDisplay, content: `# ${HOSTILE}\n- ${HOSTILE}\n\`${HOSTILE}\`` },
      { type: ComponentType.TextDisplay, content: `\`\`\`html\n${HOSTILE}\n\`\`\`` },
      { type: ComponentType.File, file: { url: 'attachment://words.txt' } },
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            custom_id: 'hostile',
            placeholder: HOSTILE,
            options: [{ label: HOSTILE, value: HOSTILE, description: HOSTILE }],
          },
        ],
      },
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Primary,
            custom_id: HOSTILE,
            label: HOSTILE,
          },
        ],
      },
    ],
  },
];
