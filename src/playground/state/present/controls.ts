import {
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIMessageComponentEmoji,
  type APISelectMenuComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { withoutNulls } from '../../json.ts';
import type { Button, Select } from '../../validation/message-components.ts';
import type { NextId } from './component-numbers.ts';

/** A button or menu of a row as Discord shows it, with defaults filled in. */
export function presentControl(
  component: Button | Select,
  nextId: NextId,
): APIComponentInMessageActionRow {
  return component.type === ComponentType.Button
    ? presentButton(component, nextId)
    : presentSelect(component, nextId);
}

/** A button as Discord shows it. */
export function presentButton(button: Button, nextId: NextId): APIButtonComponent {
  const { type, style, custom_id, url, sku_id, label, emoji, disabled } = button;
  const shared = { type, id: nextId(button.id), ...withoutNulls({ disabled }) };
  const face = {
    ...withoutNulls({ label }),
    ...(emoji ? { emoji: presentEmoji(emoji) } : {}),
  };
  switch (style) {
    case ButtonStyle.Link:
      return { ...shared, ...face, style, url: url ?? '' };
    case ButtonStyle.Premium:
      return { ...shared, style, sku_id: sku_id ?? '' };
    default:
      return { ...shared, ...face, style, custom_id: custom_id ?? '' };
  }
}

function presentEmoji(emoji: NonNullable<Button['emoji']>): APIMessageComponentEmoji {
  return { ...withoutNulls({ id: emoji.id }), name: emoji.name };
}

function presentSelect(select: Select, nextId: NextId): APISelectMenuComponent {
  const shared = {
    id: nextId(select.id),
    custom_id: select.custom_id,
    ...withoutNulls({ placeholder: select.placeholder, disabled: select.disabled }),
    min_values: select.min_values ?? 1,
    max_values: select.max_values ?? 1,
  };
  switch (select.type) {
    case ComponentType.StringSelect:
      return {
        ...shared,
        type: select.type,
        options: select.options.map(({ label, value, description, emoji, default: isDefault }) => ({
          label,
          value,
          ...withoutNulls({ description, default: isDefault }),
          ...(emoji ? { emoji: presentEmoji(emoji) } : {}),
        })),
      };
    case ComponentType.ChannelSelect:
      return {
        ...shared,
        type: select.type,
        ...presentDefaults(select.default_values),
        ...withoutNulls({ channel_types: select.channel_types }),
      };
    case ComponentType.UserSelect:
      return { ...shared, type: select.type, ...presentDefaults(select.default_values) };
    case ComponentType.RoleSelect:
      return { ...shared, type: select.type, ...presentDefaults(select.default_values) };
    case ComponentType.MentionableSelect:
      return { ...shared, type: select.type, ...presentDefaults(select.default_values) };
  }
}

function presentDefaults<Value>(values: Value[] | null | undefined): { default_values?: Value[] } {
  return values?.length ? { default_values: values } : {};
}
