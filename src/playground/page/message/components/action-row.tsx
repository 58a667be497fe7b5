import type { APIActionRowComponent, APIComponentInMessageActionRow } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { COMPONENT } from '../../discord-numbers.ts';
import { Button } from './button.tsx';
import { Select } from './select.tsx';

/** Up to five buttons, or one menu. */
export function ActionRow({
  row,
}: {
  readonly row: APIActionRowComponent<APIComponentInMessageActionRow>;
}): JSX.Element {
  return (
    <div class="action-row">
      {row.components.map((component, index) =>
        component.type === COMPONENT.button ? (
          <Button key={index} button={component} />
        ) : (
          <Select key={component.custom_id} menu={component} />
        ),
      )}
    </div>
  );
}
