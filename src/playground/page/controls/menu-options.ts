import type { APISelectMenuComponent } from 'discord-api-types/v10';
import type { ClientWorld } from '../../client-api/world.ts';
import { COMPONENT } from '../../discord-numbers.ts';
import { channels, mentionable, type Pickable, people, roles } from '../state/pickables.ts';
import type { PickerOption } from './picker-state.ts';

/** The options of a menu: its own, or all people, roles or channels. */
export function menuOptions(
  menu: APISelectMenuComponent,
  world: ClientWorld,
  channelId: string,
): readonly PickerOption[] {
  switch (menu.type) {
    case COMPONENT.stringSelect:
      return menu.options.map(({ value, label, description, emoji }) => ({
        value,
        label,
        description: description ?? '',
        emoji: emoji?.name ?? '',
      }));
    case COMPONENT.userSelect:
      return people(world, channelId).map(toOption);
    case COMPONENT.roleSelect:
      return roles(world, channelId).map(toOption);
    case COMPONENT.mentionableSelect:
      return mentionable(world, channelId).map(toOption);
    default:
      return channels(world, channelId, menu.channel_types).map(toOption);
  }
}

/** The initial selection of a menu. */
export function defaultValues(menu: APISelectMenuComponent): readonly string[] {
  return menu.type === COMPONENT.stringSelect
    ? menu.options.filter((option) => option.default === true).map(({ value }) => value)
    : (menu.default_values ?? []).map(({ id }) => id);
}

/** The placeholder of a menu; Discord's own words if the bot gave none. */
export function menuPlaceholder(menu: APISelectMenuComponent): string {
  return menu.placeholder ?? 'Make a selection';
}

function toOption({ id, name, about }: Pickable): PickerOption {
  return { value: id, label: name, description: about, emoji: '' };
}
