import {
  type APIMessageTopLevelComponent,
  type APISectionAccessoryComponent,
  type APIThumbnailComponent,
  type APIUnfurledMediaItem,
  ComponentType,
} from 'discord-api-types/v10';
import { everyComponent } from '../../validation/component-tree.ts';
import type {
  Button,
  Media,
  MessageComponent,
  Thumbnail,
} from '../../validation/message-components.ts';
import { componentNumbers, type NextId } from './component-numbers.ts';
import { presentButton, presentControl } from './controls.ts';

/** Finds the file or address for the media of a component. */
export type ResolveMedia = (media: Media) => ResolvedMedia;

/** A file or address as components show it. */
export interface ResolvedMedia {
  readonly shown: APIUnfurledMediaItem;
  /** Its size; 0 for an external address. */
  readonly bytes: number;
}

/** The components of a message as Discord shows them: numbered, with defaults filled in. */
export function presentComponents(
  components: readonly MessageComponent[],
  resolve: ResolveMedia,
): APIMessageTopLevelComponent[] {
  const nextId = componentNumbers(everyComponent(components).map(({ component }) => component));
  return components.map((component) => presentTopLevel(component, { nextId, resolve }));
}

interface Presenting {
  readonly nextId: NextId;
  readonly resolve: ResolveMedia;
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
        components: component.components.map((child) => presentControl(child, presenting.nextId)),
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
    ? presentButton(accessory, presenting.nextId)
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
