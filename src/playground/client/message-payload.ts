import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import type { LimitUse, MessagePayload } from '../client-api/messages.ts';
import type { StoredMessage } from '../state/stored-message.ts';
import { MAX_COMPONENTS, MAX_DISPLAYED_CHARACTERS } from '../validation/component-rules.ts';

/** What the bot sent for a message, and how much of Discord's limits it uses. */
export function payloadOf({ message, requests }: StoredMessage): MessagePayload {
  return { message, requests, limits: limitsOf(message.components ?? []) };
}

function limitsOf(components: readonly APIMessageTopLevelComponent[]): readonly LimitUse[] {
  const uses = components.map(useOf);
  return [
    { name: 'components', used: sum(uses.map((use) => use.components)), max: MAX_COMPONENTS },
    {
      name: 'characters',
      used: sum(uses.map((use) => use.characters)),
      max: MAX_DISPLAYED_CHARACTERS,
    },
  ];
}

interface Use {
  readonly components: number;
  readonly characters: number;
}

function useOf(component: APIMessageTopLevelComponent): Use {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return { components: 1, characters: component.content.length };
    case ComponentType.ActionRow:
      return { components: 1 + component.components.length, characters: 0 };
    case ComponentType.Section:
      return {
        // The accessory counts, too.
        components: 2 + component.components.length,
        characters: sum(component.components.map((text) => text.content.length)),
      };
    case ComponentType.Container: {
      const uses = component.components.map(useOf);
      return {
        components: 1 + sum(uses.map((use) => use.components)),
        characters: sum(uses.map((use) => use.characters)),
      };
    }
    default:
      return { components: 1, characters: 0 };
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
