import type { MessagePayload } from '../client-api/messages.ts';
import type { StoredMessage } from '../state/stored-message.ts';
import { MAX_COMPONENTS, MAX_DISPLAYED_CHARACTERS } from '../validation/component-rules.ts';
import { componentUse } from '../validation/component-tree.ts';

/** What the bot sent for a message, and how much of Discord's limits it uses. */
export function payloadOf({ message, requests }: StoredMessage): MessagePayload {
  const { components, characters } = componentUse(message.components ?? []);
  return {
    message,
    requests,
    limits: [
      { name: 'components', used: components, max: MAX_COMPONENTS },
      { name: 'characters', used: characters, max: MAX_DISPLAYED_CHARACTERS },
    ],
  };
}
