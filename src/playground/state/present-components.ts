import {
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIMessageComponentEmoji,
  type APIMessageTopLevelComponent,
  type APISectionAccessoryComponent,
  type APISelectMenuComponent,
  type APIThumbnailComponent,
  type APIUnfurledMediaItem,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { withoutNulls } from '../json.ts';
import { everyComponent } from '../validation/component-tree.ts';
import type {
  Button,
  Media,
  MessageComponent,
  Select,
  Thumbnail,
} from '../validation/message-components.ts';

/** Finds the file or address that a picture or file of a component means. */
export type ResolveMedia = (media: Media) => ResolvedMedia;

/** A file or address as components show it. */
export interface ResolvedMedia {
  readonly shown: APIUnfurledMediaItem;
  /** Its length; 0 for an address elsewhere. */
  readonly bytes: number;
}

/** The components of a message as Discord shows them: numbered, with defaults filled in. */
export function presentComponents(
  components: readonly MessageComponent[],
  resolve: ResolveMedia,
): APIMessageTopLevelComponent[] {
  const nextId = componentNumbers(components);
  return components.map((component) => presentTopLevel(component, { nextId, resolve }));
}

interface Presenting {
  readonly nextId: (asked: number | null | undefined) => number;
  readonly resolve: ResolveMedia;
}

/** Discord numbers components in reading order from 1, around the numbers that the bot chose. */
function componentNumbers(components: readonly MessageComponent[]): Presenting['nextId'] {
  const chosen = new Set(everyComponent(components).map(({ component }) => component.id));
  let last = 0;
  return (asked) => {
    if (asked) return asked;
    do last += 1;
    while (chosen.has(last));
    return last;
  };
}

function presentTopLevel(
  component: MessageComponent,
  presenting: Presenting,
): APIMessageTopLevelComponent {
  if (component.type !== ComponentType.Container) return presentInContainer(component, presenting);
  const id = presenting.nextId(component.id);
  return {
    type: component.type,
    id,
    accent_color: component.accent_color ?? null,
    spoiler: component.spoiler ?? false,
    components: component.components.map((child) => presentInContainer(child, presenting)),
  };
}

function presentInContainer(
  component: Exclude<MessageComponent, { type: ComponentType.Container }>,
  presenting: Presenting,
): Exclude<APIMessageTopLevelComponent, { type: ComponentType.Container }> {
  const id = presenting.nextId(component.id);
  switch (component.type) {
    case ComponentType.ActionRow:
      return {
        type: component.type,
        id,
        components: component.components.map((child) => presentInRow(child, presenting)),
      };
    case ComponentType.Section:
      return {
        type: component.type,
        id,
        components: component.components.map((child) => ({
          type: child.type,
          id: presenting.nextId(child.id),
          content: child.content,
        })),
        accessory: presentAccessory(component.accessory, presenting),
      };
    case ComponentType.TextDisplay:
      return { type: component.type, id, content: component.content };
    case ComponentType.MediaGallery:
      return {
        type: component.type,
        id,
        items: component.items.map((item) => ({
          media: presenting.resolve(item.media).shown,
          description: item.description ?? null,
          spoiler: item.spoiler ?? false,
        })),
      };
    case ComponentType.File: {
      const { shown: file, bytes: size } = presenting.resolve(component.file);
      return {
        type: component.type,
        id,
        file,
        name: component.file.url.replace(/^attachment:\/\//, ''),
        size,
        spoiler: component.spoiler ?? false,
      };
    }
    case ComponentType.Separator:
      return {
        type: component.type,
        id,
        divider: component.divider ?? true,
        spacing: component.spacing ?? 1,
      };
  }
}

function presentAccessory(
  accessory: Button | Thumbnail,
  presenting: Presenting,
): APISectionAccessoryComponent {
  return accessory.type === ComponentType.Button
    ? presentButton(accessory, presenting)
    : presentThumbnail(accessory, presenting);
}

function presentThumbnail(thumbnail: Thumbnail, presenting: Presenting): APIThumbnailComponent {
  return {
    type: thumbnail.type,
    id: presenting.nextId(thumbnail.id),
    media: presenting.resolve(thumbnail.media).shown,
    description: thumbnail.description ?? null,
    spoiler: thumbnail.spoiler ?? false,
  };
}

function presentInRow(
  component: Button | Select,
  presenting: Presenting,
): APIComponentInMessageActionRow {
  return component.type === ComponentType.Button
    ? presentButton(component, presenting)
    : presentSelect(component, presenting);
}

function presentButton(button: Button, presenting: Presenting): APIButtonComponent {
  const { type, style, custom_id, url, sku_id, label, emoji, disabled } = button;
  const shared = { type, id: presenting.nextId(button.id), ...withoutNulls({ disabled }) };
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

function presentSelect(select: Select, presenting: Presenting): APISelectMenuComponent {
  const shared = {
    id: presenting.nextId(select.id),
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
