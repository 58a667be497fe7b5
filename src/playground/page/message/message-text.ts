import type { APIMessage } from 'discord-api-types/v10';
import { COMPONENT } from '../../discord-numbers.ts';

type Component = NonNullable<APIMessage['components']>[number];

/** The text of a message as written: its content, then all text displays in order. */
export function messageText(message: APIMessage): string {
  const texts = (message.components ?? []).flatMap(textsOf);
  return [message.content, ...texts].filter(Boolean).join('\n');
}

function textsOf(component: Component): readonly string[] {
  switch (component.type) {
    case COMPONENT.textDisplay:
      return [component.content];
    case COMPONENT.section:
      return component.components.map(({ content }) => content);
    case COMPONENT.container:
      return component.components.flatMap(textsOf);
    default:
      return [];
  }
}
