import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { type Control, controlsOf } from '../interactions/use-component.ts';
import { Refusal } from '../refusal.ts';

type Button = Extract<Control, { type: ComponentType.Button }>;
type Menu = Exclude<Control, { type: ComponentType.Button }>;

/**
 * The button with this label, emoji or `custom_id`.
 *
 * @throws Refusal that lists the buttons there are
 */
export function findButton(message: APIMessage, name: string): Button {
  const buttons = controlsOf(message).filter(
    (control): control is Button => control.type === ComponentType.Button,
  );
  const found = buttons.find((button) => namesOf(button).includes(name));
  if (found !== undefined) return found;
  const names = buttons.map((button) => `"${namesOf(button)[0]}"`).join(', ');
  throw new Refusal(`There is no button "${name}"; there is: ${names || 'none at all'}.`);
}

function namesOf(button: Button): readonly string[] {
  const { label, emoji, custom_id } = button;
  return [label, emoji?.name, custom_id].filter((name) => name !== undefined);
}

/**
 * The menu with this placeholder or `custom_id`; without a name, the only one.
 *
 * @throws Refusal that lists the menus there are
 */
export function findMenu(message: APIMessage, name: string | undefined): Menu {
  const menus = controlsOf(message).filter(
    (control): control is Menu => control.type !== ComponentType.Button,
  );
  const fitting = menus.filter(
    (menu) => name === undefined || menu.placeholder === name || menu.custom_id === name,
  );
  const [found] = fitting;
  if (found !== undefined && (name !== undefined || menus.length === 1)) return found;
  const names = menus.map((menu) => `"${menu.placeholder ?? menu.custom_id}"`).join(', ');
  throw new Refusal(`Name one of the menus: ${names || 'there is none'}.`);
}

/** The values of a choice, each given by its value or label. */
export function findValues(menu: Menu, choices: readonly string[]): readonly string[] {
  if (menu.type !== ComponentType.StringSelect) return choices;
  return choices.map((choice) => {
    const option = menu.options.find(({ value, label }) => value === choice || label === choice);
    if (option !== undefined) return option.value;
    const labels = menu.options.map(({ label }) => `"${label}"`).join(', ');
    throw new Refusal(`There is no option "${choice}"; there is: ${labels}.`);
  });
}
