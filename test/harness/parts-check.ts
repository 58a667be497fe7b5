import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10';
import type { Callback } from '../../src/discord/dispatch/callback.ts';
import { sentMessage } from '../builders/sent-message.ts';
import type { SpecificationCheck } from './callback-problems.ts';
import { differences } from './check-exchange.ts';
import { CALLBACK, CONTAINED } from './discord-schemas.ts';

/** Stands for a part of a container where only their number counts. */
const PLAIN = { type: ComponentType.TextDisplay, content: 'plain' } as const;

/**
 * For many messages that have parts in common: what came before is not read again. The specification
 * says of a container's parts what each of them is and how many there may be, so that they can be
 * read one by one.
 */
export function createPartsCheck(): SpecificationCheck {
  const known = new Map<string, readonly string[]>();
  const once = (value: object, read: () => readonly string[]): readonly string[] => {
    const key = JSON.stringify(value);
    const problems = known.get(key) ?? read();
    known.set(key, problems);
    return problems;
  };
  return (callback) => {
    const { frame, parts } = takeApart(callback);
    return [
      ...once(frame, () => differences(CALLBACK, frame, 'callback')),
      ...parts.flatMap((part) => once(part, () => differences(CONTAINED, part, 'part'))),
    ];
  };
}

/** A message with plain parts in its containers, and what they hold. */
function takeApart(callback: Callback): {
  readonly frame: object;
  readonly parts: readonly APIComponentInContainer[];
} {
  const { body } = callback;
  const { components } = sentMessage(callback);
  const hollow = components.map((component) =>
    component.type === ComponentType.Container
      ? { ...component, components: component.components.map(() => PLAIN) }
      : component,
  );
  return {
    frame: { ...body, data: { ...('data' in body ? body.data : {}), components: hollow } },
    parts: components.flatMap((component) =>
      component.type === ComponentType.Container ? component.components : [],
    ),
  };
}
