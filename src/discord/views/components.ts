import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APISectionComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { formatCustomId, type PressId } from '../custom-id.ts';
import {
  MAX_BUTTON_LABEL_CHARACTERS,
  MAX_SELECT_OPTION_CHARACTERS,
  MAX_SELECT_OPTIONS,
  MAX_SELECT_PLACEHOLDER_CHARACTERS,
} from '../limits.ts';
import type { Message, MessageFile } from '../reply.ts';
import { clip } from './shown.ts';

/** A message of one container. */
export function containerMessage(
  components: readonly APIComponentInContainer[],
  files: readonly MessageFile[] = [],
): Message {
  return {
    components: [{ type: ComponentType.Container, components: [...components] }],
    files,
    pings: [],
  };
}

/** A text display; nothing for an empty text, which Discord refuses. */
export function textDisplay(content: string): readonly APITextDisplayComponent[] {
  return content === '' ? [] : [{ type: ComponentType.TextDisplay, content }];
}

/** A row of at most 5 buttons, or of a menu; nothing for none. */
export function actionRow(
  components: readonly APIComponentInMessageActionRow[],
): readonly APIActionRowComponent<APIComponentInMessageActionRow>[] {
  return components.length === 0
    ? []
    : [{ type: ComponentType.ActionRow, components: [...components] }];
}

/** A button. `label` is plain text; a long one is cut. */
export function button(label: string, id: PressId): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: clip(label, MAX_BUTTON_LABEL_CHARACTERS),
    custom_id: formatCustomId(id),
  };
}

/** One option of a menu, in plain text; long texts are cut. */
export interface MenuOption {
  readonly label: string;
  /** What the press receives; at most 100 characters, unique in its menu. */
  readonly value: string;
  /** May be empty, like a missing one. */
  readonly description?: string;
  readonly isChosen?: boolean;
}

/** A menu in a row of its own; nothing without options. Options after Discord's 25 are cut. */
export function menuRow(id: PressId, placeholder: string, options: readonly MenuOption[]) {
  return options.length === 0 ? [] : actionRow([stringSelect(id, placeholder, options)]);
}

/** Like {@link menuRow}, but it can't be opened: it shows its placeholder and carries its options. */
export function disabledMenuRow(id: PressId, placeholder: string, options: readonly MenuOption[]) {
  const menu = stringSelect(id, placeholder, options);
  return options.length === 0 ? [] : actionRow([{ ...menu, disabled: true }]);
}

/** Like {@link menuRow}, but any number of options can be chosen, or none. */
export function choicesRow(id: PressId, placeholder: string, options: readonly MenuOption[]) {
  const menu = stringSelect(id, placeholder, options);
  return options.length === 0
    ? []
    : actionRow([{ ...menu, min_values: 0, max_values: menu.options.length }]);
}

/** A text with a button next to it. */
export function withButton(text: string, label: string, id: PressId): APISectionComponent {
  return {
    type: ComponentType.Section,
    components: [...textDisplay(text)],
    accessory: button(label, id),
  };
}

function stringSelect(
  id: PressId,
  placeholder: string,
  options: readonly MenuOption[],
): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: formatCustomId(id),
    placeholder: clip(placeholder, MAX_SELECT_PLACEHOLDER_CHARACTERS),
    options: options.slice(0, MAX_SELECT_OPTIONS).map(selectOption),
  };
}

function selectOption(option: MenuOption): APISelectMenuOption {
  const { label, value, description = '', isChosen = false } = option;
  return {
    label: clip(label, MAX_SELECT_OPTION_CHARACTERS),
    value,
    ...(description === '' ? {} : { description: clip(description, MAX_SELECT_OPTION_CHARACTERS) }),
    ...(isChosen ? { default: true } : {}),
  };
}
