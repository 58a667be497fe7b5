import {
  type APIMessage,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord-api-types/v10';

/** All text that a message shows, in reading order, one text display a line. */
export function textOf(message: APIMessage): string {
  return [message.content, ...(message.components ?? []).flatMap(textsOf)].join('\n').trim();
}

function textsOf(component: APIMessageTopLevelComponent): readonly string[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return [component.content];
    case ComponentType.Section:
      return component.components.map((text) => text.content);
    case ComponentType.Container:
      return component.components.flatMap(textsOf);
    default:
      return [];
  }
}
