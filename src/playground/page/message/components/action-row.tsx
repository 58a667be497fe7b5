import type { APIActionRowComponent, APIComponentInMessageActionRow } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { COMPONENT } from '../../../discord-numbers.ts';
import { Button } from './button.tsx';
import { countedKeys } from './counted-keys.ts';
import { Select } from './select.tsx';

/** Up to five buttons, or one menu. */
export function ActionRow({
  row,
}: {
  readonly row: APIActionRowComponent<APIComponentInMessageActionRow>;
}): JSX.Element {
  const keys = countedKeys(row.components.map(nameOf));
  return (
    <div class="action-row">
      {row.components.map((component, index) =>
        component.type === COMPONENT.button ? (
          <Button key={keys[index]} button={component} />
        ) : (
          <Select key={keys[index]} menu={component} />
        ),
      )}
    </div>
  );
}

function nameOf(component: APIComponentInMessageActionRow): string {
  if (component.type !== COMPONENT.button) return component.custom_id;
  return 'label' in component ? (component.label ?? component.emoji?.name ?? '') : '';
}
