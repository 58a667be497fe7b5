import {
  type APIButtonComponentWithCustomId,
  type APIMessage,
  type APIMessageComponent,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Callback } from '../../src/discord/dispatch/callback.ts';
import { withNested } from '../../src/discord/views/carried-state.ts';

/** What a person sees of a message. */
export interface ReadMessage {
  /** Including nested ones, in order. */
  readonly allComponents: readonly APIMessageComponent[];
  /** All texts, one below the other. */
  readonly text: string;
  readonly buttons: readonly APIButtonComponentWithCustomId[];
  /** The first menu. */
  readonly menu: APIStringSelectComponent | undefined;
  readonly menus: readonly APIStringSelectComponent[];
}

/** A message that the bot sent, read as a person reads it. */
export interface SentMessage extends ReadMessage {
  /** As sent to Discord. */
  readonly callback: Callback;
  /** A new message, or an update of the one that was pressed. */
  readonly type: InteractionResponseType;
  readonly isPrivate: boolean;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files: readonly string[];
  /** Users that it may ping. */
  readonly pings: readonly string[];
}

/** Reads the message of a callback. Throws when the callback is not a message. */
export function sentMessage(callback: Callback): SentMessage {
  const { body, files } = callback;
  if (
    body.type !== InteractionResponseType.ChannelMessageWithSource &&
    body.type !== InteractionResponseType.UpdateMessage
  ) {
    throw new Error(`Callback of type ${body.type} is no message`);
  }
  const { components = [], flags, allowed_mentions: mentions } = body.data ?? {};
  return {
    ...readComponents(components),
    callback,
    type: body.type,
    isPrivate: isPrivate({ flags }),
    components,
    files: files.map(({ name }) => name),
    pings: mentions?.users ?? [],
  };
}

/** Whether only one person sees a message. */
export function isPrivate({ flags }: { readonly flags?: MessageFlags | undefined }): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

/** Reads a message as a person sees it. */
export function read({ components = [] }: APIMessage): ReadMessage {
  return readComponents(components);
}

export function readComponents(components: readonly APIMessageTopLevelComponent[]): ReadMessage {
  const allComponents = components.flatMap(withNested);
  const menus = allComponents.filter((component) => component.type === ComponentType.StringSelect);
  return {
    allComponents,
    text: allComponents.flatMap(textOf).join('\n'),
    buttons: allComponents.flatMap(buttonOf),
    menu: menus[0],
    menus,
  };
}

/** The button with this label. Throws if there is none, and lists the ones there are. */
export function buttonOn({ buttons }: SentMessage, label: string): string {
  const button = buttons.find((candidate) => candidate.label === label);
  if (button === undefined) {
    throw new Error(`No button "${label}" among ${buttons.map((other) => other.label)}`);
  }
  return button.custom_id;
}

function textOf(component: APIMessageComponent): readonly string[] {
  return component.type === ComponentType.TextDisplay ? [component.content] : [];
}

function buttonOf(component: APIMessageComponent): readonly APIButtonComponentWithCustomId[] {
  return component.type === ComponentType.Button && 'custom_id' in component ? [component] : [];
}
