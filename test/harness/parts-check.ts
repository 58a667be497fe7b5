import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10';
import type { Callback } from '../../src/discord/dispatch/callback.ts';
import { sentMessage } from '../builders/sent-message.ts';
import type { SpecificationCheck } from './callback-problems.ts';
import { differences } from './check-exchange.ts';
import { CALLBACK, CONTAINED } from './discord-schemas.ts';

/** Stands for a part of a container when only the number of parts matters. */
const PLAIN = { type: ComponentType.TextDisplay, content: 'plain' } as const;

/**
 * For many messages that share parts: a part that was checked before is not checked again. For a
 * container, the specification only says what each part is and how many there may be, so they can
 * be checked one by one.
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

/** A message with plain parts in its containers, and the parts themselves. */
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
