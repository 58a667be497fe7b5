import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord-api-types/v10';
import type { Message } from '../reply.ts';
import { actionRow } from './components.ts';

/** Discord shows five buttons in a row. */
const MAX_BUTTONS = 5;

/** Adds a button to a message: after its last buttons if there is room, else in a new row. */
export function addButton(message: Message, button: APIButtonComponentWithCustomId): Message {
  const last = message.components.findLastIndex(({ type }) => type === ComponentType.Container);
  return {
    ...message,
    components: message.components.map((component, index) =>
      index === last ? inContainer(component, button) : component,
    ),
  };
}

function inContainer(
  component: APIMessageTopLevelComponent,
  button: APIButtonComponentWithCustomId,
): APIMessageTopLevelComponent {
  if (component.type !== ComponentType.Container) return component;
  const { components } = component;
  const row = components.findLastIndex(hasRoom);
  return row === -1
    ? { ...component, components: [...components, ...actionRow([button])] }
    : {
        ...component,
        components: components.map((child, index) =>
          index === row && child.type === ComponentType.ActionRow
            ? { ...child, components: [...child.components, button] }
            : child,
        ),
      };
}

/** Whether a row of buttons has room for one more; a menu fills its row. */
function hasRoom(child: APIComponentInContainer): boolean {
  return (
    child.type === ComponentType.ActionRow &&
    child.components.length < MAX_BUTTONS &&
    child.components.every(({ type }) => type === ComponentType.Button)
  );
}
