import {
  type APIButtonComponentWithCustomId,
  type APIMessage,
  type APISelectMenuComponent,
  ButtonStyle,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import type { ChooseFromMenu, PressButton } from '../client-api/actions.ts';
import { choiceProblem } from '../entry-rules/choice-problem.ts';
import { Refusal } from '../refusal.ts';
import { findMessage } from '../state/messages.ts';
import type { State } from '../state/state.ts';
import type { StoredMessage } from '../state/stored-message.ts';
import type { Actor } from './actor.ts';
import { ownersHere } from './availability.ts';
import { type Entity, entityOf, resolveEntities } from './resolved.ts';
import type { InteractionRequest } from './start.ts';

/** A button with an action, or a menu. */
export type Control = APIButtonComponentWithCustomId | APISelectMenuComponent;

/** All buttons and menus of a message in reading order, except link buttons. */
export function controlsOf(message: APIMessage): readonly Control[] {
  return (message.components ?? []).flatMap(function find(component): readonly Control[] {
    switch (component.type) {
      case ComponentType.Container:
        return component.components.flatMap(find);
      case ComponentType.ActionRow:
        return component.components.filter(isControl);
      case ComponentType.Section:
        return isControl(component.accessory) ? [component.accessory] : [];
      default:
        return [];
    }
  });
}

function isControl(component: { readonly type: ComponentType }): component is Control {
  if (component.type !== ComponentType.Button) return component.type !== ComponentType.Thumbnail;
  return 'style' in component && component.style !== ButtonStyle.Link && 'custom_id' in component;
}

/**
 * Pressing a button.
 *
 * @throws Refusal when it does not exist or is disabled
 */
export function pressRequest(state: State, actor: Actor, press: PressButton): InteractionRequest {
  const source = visibleMessage(state, actor, press.messageId);
  const control = enabledControl(source, press.customId);
  if (control.type !== ComponentType.Button) throw new Refusal('This is a menu; choose from it.');
  return requestOn(state, actor, { source, control });
}

/**
 * Choosing from a menu.
 *
 * @throws Refusal when it does not exist, or the choice is not possible
 */
export function choiceRequest(
  state: State,
  actor: Actor,
  choose: ChooseFromMenu,
): InteractionRequest {
  const source = visibleMessage(state, actor, choose.messageId);
  const menu = enabledControl(source, choose.customId);
  if (menu.type === ComponentType.Button) throw new Refusal('This is a button; press it.');
  const problem = choiceProblem(menu, choose.values);
  if (problem !== '') throw new Refusal(problem, { [choose.customId]: problem });
  const { values } = choose;
  const choice = { values, ...resolvedChoice(state, actor, menu, values) };
  return requestOn(state, actor, { source, control: menu, choice });
}

function requestOn(
  state: State,
  actor: Actor,
  used: { readonly source: StoredMessage; readonly control: Control; readonly choice?: object },
): InteractionRequest {
  const { source, control, choice } = used;
  return {
    ...actor,
    type: InteractionType.MessageComponent,
    source,
    owners: ownersHere(state, actor.person, actor.channel),
    data: {
      component_type: control.type,
      custom_id: control.custom_id,
      ...(control.id !== undefined && { id: control.id }),
      ...choice,
    },
  };
}

/** The entities of a choice among people, roles or channels; nothing for texts. */
export function resolvedChoice(
  state: State,
  actor: Actor,
  menu: { readonly type: ComponentType },
  values: readonly string[],
): { readonly resolved?: object } {
  if (menu.type === ComponentType.StringSelect) return {};
  const entities = values.flatMap((id): readonly Entity[] => {
    const entity = entityOf(state, actor.channel, id);
    return entity === undefined ? [] : [entity];
  });
  return resolveEntities(state, actor, entities);
}

function visibleMessage(state: State, actor: Actor, messageId: string): StoredMessage {
  const stored = findMessage(state, actor.channel.id, messageId);
  const isHidden = stored?.onlyFor !== undefined && stored.onlyFor !== actor.person.user.id;
  if (stored === undefined || isHidden) throw new Refusal('This message no longer exists.');
  return stored;
}

function enabledControl(source: StoredMessage, customId: string): Control {
  const control = controlsOf(source.message).find((one) => one.custom_id === customId);
  if (control === undefined) {
    const ids = controlsOf(source.message).map((one) => one.custom_id);
    throw new Refusal(`The message has no "${customId}"; it has: ${ids.join(', ') || 'nothing'}.`);
  }
  if (control.disabled) throw new Refusal(`"${customId}" is disabled.`);
  return control;
}
