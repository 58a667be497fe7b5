import type { APISelectMenuComponent } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { defaultValues, menuOptions, menuPlaceholder } from '../../controls/menu-options.ts';
import { Picker } from '../../controls/picker.tsx';
import { usePage } from '../../shell/page-context.ts';
import { useComponentActions, useMessage } from '../message-context.ts';

/** A menu of any type: strings, users, roles, both, channels. */
export function Select({ menu }: { readonly menu: APISelectMenuComponent }): JSX.Element {
  const { world, channelId } = usePage();
  const { waitingFor } = useMessage();
  const { choose } = useComponentActions();
  const placeholder = menuPlaceholder(menu);

  return (
    <Picker
      label={placeholder}
      placeholder={placeholder}
      options={menuOptions(menu, world, channelId)}
      values={defaultValues(menu)}
      min={menu.min_values ?? 1}
      max={menu.max_values ?? 1}
      isDisabled={menu.disabled === true || waitingFor !== ''}
      onChosen={(values) => choose(menu.custom_id, values)}
    />
  );
}
