import { ComponentType } from 'discord-api-types/v10';
import type { AnyComponent, Media, MessageComponent } from './message-components.ts';

/** The direct children of a component, with the path to each. */
function childrenOf(
  component: AnyComponent,
): readonly (readonly [AnyComponent, readonly (string | number)[]])[] {
  switch (component.type) {
    case ComponentType.ActionRow:
    case ComponentType.Container:
      return component.components.map((child, index) => [child, ['components', index]]);
    case ComponentType.Section:
      return [
        ...component.components.map((child, index) => [child, ['components', index]] as const),
        [component.accessory, ['accessory']],
      ];
    default:
      return [];
  }
}

/** A component and its path in the request. */
export interface PlacedComponent {
  readonly component: AnyComponent;
  readonly path: readonly (string | number)[];
}

/** All components in reading order, nested ones after their parent. */
export function everyComponent(components: readonly AnyComponent[]): readonly PlacedComponent[] {
  return components.flatMap((component, index) => place(component, ['components', index]));
}

function place(
  component: AnyComponent,
  path: readonly (string | number)[],
): readonly PlacedComponent[] {
  const nested = childrenOf(component).flatMap(([child, step]) => place(child, [...path, ...step]));
  return [{ component, path }, ...nested];
}

/** A component as far as Discord's limits count it, in a request or in a message. */
interface Counted {
  readonly type: ComponentType;
  readonly content?: string;
  readonly components?: readonly Counted[];
  readonly accessory?: Counted;
}

/** What of Discord's limits the components use, nested ones included. */
export function componentUse(components: readonly Counted[]): {
  readonly components: number;
  readonly characters: number;
} {
  const all = components.flatMap(withNested);
  const characters = all.reduce((sum, { content = '' }) => sum + content.length, 0);
  return { components: all.length, characters };
}

function withNested(component: Counted): readonly Counted[] {
  const { components = [], accessory } = component;
  return [component, ...[...components, ...(accessory ? [accessory] : [])].flatMap(withNested)];
}

/** The text that a component shows as a text display; empty for all others. */
export function displayedText(component: AnyComponent): string {
  return component.type === ComponentType.TextDisplay ? component.content : '';
}

/** The `custom_id` of a button or menu; undefined for all others. */
export function customIdOf(component: AnyComponent): string | undefined {
  return 'custom_id' in component ? (component.custom_id ?? undefined) : undefined;
}

/** All media that the components refer to, with their paths. */
export function everyMedia(
  components: readonly MessageComponent[],
): readonly { readonly media: Media; readonly path: readonly (string | number)[] }[] {
  return everyComponent(components).flatMap(({ component, path }) => {
    switch (component.type) {
      case ComponentType.Thumbnail:
        return [{ media: component.media, path: [...path, 'media', 'url'] }];
      case ComponentType.MediaGallery:
        return component.items.map((item, index) => ({
          media: item.media,
          path: [...path, 'items', index, 'media', 'url'],
        }));
      case ComponentType.File:
        return [{ media: component.file, path: [...path, 'file', 'url'] }];
      default:
        return [];
    }
  });
}
